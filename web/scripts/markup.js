// Only this one place makes markup, and only from what our own server answered; the page's policy allows no other. It is
// made when it is first needed, since a page may have two scripts of ours and the policy can be made once.
let policy

/** The nodes of our own server's HTML. It is parsed apart, where no script runs, and taken over node by node. */
export function markup (html) {
  policy ??= globalThis.trustedTypes?.createPolicy('together', { createHTML: ours => ours }) ?? { createHTML: ours => ours }
  const parsed = new DOMParser().parseFromString(policy.createHTML(html), 'text/html')
  return [...parsed.body.childNodes].map(node => document.adoptNode(node))
}
