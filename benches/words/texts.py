"""Letters and reports of any length, in the manner of real ones. All of it is made up, here."""

import random

NAMES = ["Maya", "Ellis", "Tia", "Isla", "Jay", "Rhys", "Amira", "Yusuf", "Seun", "Kezia"]
ADULTS = ["Mum", "Dad", "Gran", "Uncle Dele", "Mrs Okoro", "the teacher", "the doctor", "Priya", "the judge"]
PLACES = ["the park", "school", "the library", "your flat", "Gran’s house", "the swimming pool", "court", "the café"]
THINGS = ["a drawing of the cat", "the red bike", "a long letter", "your football boots", "the plan", "a photo album"]
DAYS = ["Monday", "Tuesday", "12 May", "the first of June", "Friday afternoon", "the day after the meeting"]

SENTENCES = [
    "{name} showed me {thing} when we met at {place} on {day}.",
    "I asked {adult} what would help, and wrote down the answer word for word.",
    "“I want to see {adult} but not stay all night,” {name} told me.",
    "On {day} the judge will read what you said and decide what happens next.",
    "You can ring me, or ask {adult} to ring me, whenever something is not clear.",
    "{adult} said that mornings at {place} are easier now than they were last winter.",
    "The family was allocated to me in March, and the first contact took place at {place}.",
    "There was some delay because the section 7 report had to be filed before {day}.",
    "I do not know yet who will come with you to {place}; I will find out by {day}.",
    "It is not your fault that {adult} and {adult2} cannot agree.",
    "{name} likes {thing}, loud music, and being asked before plans are changed.",
    "At school {name} is calm, reads a lot, and has two close friends.",
    "{adult} missed the appointment on {day}; the bus from {place} had been cancelled.",
    "When {name} came back, {adult} was angry and shouted, and a neighbour rang the police.",
    "My view is that {name} needs the same bedroom, the same school and the same faces for a while.",
    "The professionals agreed to review the placement after the hearing on {day}.",
    "What {name} told me about {place} is in the second part, in {name}’s own words.",
    "We talked about {thing} for an hour, and then about what a good week would look like.",
    "Nobody has asked {adult} yet whether the times on {day} would be possible.",
    "Thank you for walking with me to {place} even though it was raining.",
]
HEADINGS = ["What you told me", "What I saw", "What happens next", "Home and school", "What I think, and why"]
# So that every peer has something to find, whatever it looks for, at every length.
FOUND = "It was basicly very unique, and he utilized alot of things that were obviously said by the policeman.\n"


def text(length):
    """About so many bytes: paragraphs of three to six sentences, now and then a heading or a list."""
    chance = random.Random(length)
    parts, size = [f"Dear {chance.choice(NAMES)},\n"], 0
    while size < length - 150:
        part = paragraph(chance)
        parts.append(part)
        size += len(part.encode()) + 1
    return "\n".join([*parts, FOUND])


def paragraph(chance):
    match chance.randrange(12):
        case 0:
            return f"{chance.choice(HEADINGS)}\n"
        case 1:
            return "".join(f"- {sentence(chance)}\n" for _ in range(3))
        case _:
            return " ".join(sentence(chance) for _ in range(chance.randint(3, 6))) + "\n"


def sentence(chance):
    said = chance.choice(SENTENCES).format(
        name=chance.choice(NAMES),
        adult=chance.choice(ADULTS),
        adult2=chance.choice(ADULTS),
        place=chance.choice(PLACES),
        thing=chance.choice(THINGS),
        day=chance.choice(DAYS),
    )
    return said[0].upper() + said[1:]
