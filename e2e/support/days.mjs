/** The day so many days from now, as a date field takes it. */
export const day = ahead => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10)
