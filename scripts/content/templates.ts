/** How new files of content begin, without their comments. */
import type { EditableKind } from '../../src/schemas/json-schemas.ts';

export interface Beginning {
  readonly id: string;
  /** The day it is begun. */
  readonly today: string;
  /** Its place in lists, for flows and quizzes. */
  readonly order: number;
}

export const TEMPLATES: Readonly<Record<EditableKind, (beginning: Beginning) => string>> = {
  draft: ({ id }) => `
id: ${id}
account: personal
audience: public
text: "Write me: the post, word for word."
verdict: share
findings: []
why: "Write me: what could happen, to whom, or why it is fine."
facts: []
`,
  fact: ({ id, today }) => `
id: ${id}
claim: "Write me: one claim, with its year, country and figures."
kind: ${id.startsWith('E') ? 'essay' : 'research'}
source:
${
  id.startsWith('E')
    ? `  essay: ${id.charAt(1)}`
    : `  author: "Write me: a person or an office"
  title: "Write me: the title as printed"
  year: ${today.slice(0, 4)}`
}
grade: ${id.startsWith('E') ? 'A' : 'B'}
checked: ${today}
`,
  chart: ({ id }) => `
id: ${id}
title: "Write me: a sentence that says what one sees"
measured: "Write me: what is counted, of whom, when and where"
facts: [M09]
crowd:
  value: 27
  of: 100
  counted: "Write me: those who are counted, with the number"
  rest: "Write me: the others"
note: "Write me: what the figures cannot tell."
`,
  flow: ({ id, order, today }) => `
id: ${id}
title: "Write me: the question that this tree answers?"
purpose: "Write me: who it is for, and how long it takes."
order: ${order}
start: first-question
facts: []
nodes:
  first-question:
    kind: question
    text: "Write me: a question?"
    help: "Write me: examples, and what does not count."
    choices:
      - id: fine
        label: "Write me: the first answer"
        to: go-ahead
      - id: doubt
        label: "Write me: the other answer"
        to: ask-first
  go-ahead:
    kind: outcome
    verdict: share
    title: "Write me: what to do"
    text: "Write me: how to do it."
    why: "Write me: why it is fine."
    next:
      - label: Check the words
        href: /check/
        room: { account: personal, audience: public }
  ask-first:
    kind: outcome
    verdict: ask
    title: "Write me: whom to ask"
    text: "Write me: what to ask, and what to do until there is an answer."
    why: "Write me: what could happen, to whom."
    law:
      - country: "Write me: whose law, or take this note out"
        text: "Write me: what it says."
        checked: ${today}
    next:
      - label: Another decision
        href: /decide/should-i-share-this/
`,
  quiz: ({ id, order }) => `
id: ${id}
title: "Write me: its name"
purpose: "Write me: what one practises here."
for: "write me: who it is for"
order: ${order}
messages:
  - from: 0
    text: "Write me: a warm sentence for whoever found little."
  - from: 0.85
    text: "Write me: a warm sentence for whoever found nearly all."
items:
  - kind: judge
    id: z${order}-1
    topic: people
    draft:
      text: "Write me: a post, word for word."
      account: personal
      audience: public
    verdict: share
    clues: []
    others:
      keep: "Write me: what to say to whoever would keep it."
    hint: "Write me: where to look."
    why: "Write me: why it is fine, or what could happen and to whom."
    guide: what-oversharing-is
  - kind: spot
    id: z${order}-2
    topic: places
    draft:
      text: "Write me: another post, with nothing to mark in it."
      account: personal
      audience: closed
    marks: []
    why: "Write me: why nothing has to go, or what the marked words tell."
    guide: what-oversharing-is
  - kind: single
    id: z${order}-3
    topic: reach
    ask: "Write me: a question with one answer?"
    options:
      - id: first
        text: "Write me: a fair option"
        because: "Write me: what is wrong with it."
      - id: second
        text: "Write me: the right one"
        right: true
        because: "Write me: why it is right."
      - id: third
        text: "Write me: a third one"
        because: "Write me: what is wrong with it."
    why: "Write me: the reason, whatever one chose."
    guide: what-oversharing-is
`,
};

/** The kinds of item that a new quiz shows as comments. */
export const OTHER_ITEMS = ({ order }: Beginning): string => `
- kind: account
  id: z${order}-4
  topic: voice
  ask: "Write me: a situation. Which account fits best?"
  account: professional
  feedback:
    personal: "Write me: a sentence."
    professional: "Write me: a sentence."
    company: "Write me: a sentence."
    none: "Write me: a sentence."
  why: "Write me: the reason."
  guide: one-persona-or-several
- kind: order
  id: z${order}-5
  topic: places
  ask: Put these in order.
  by: "Write me: From the least to the most risk for somebody"
  ends: { first: Least risk, last: Most risk }
  options:
    - id: first
      text: "Write me: the least"
      because: "Write me: why it stands here."
    - id: second
      text: "Write me: the middle"
      because: "Write me: why it stands here."
    - id: third
      text: "Write me: the most"
      because: "Write me: why it stands here."
  why: "Write me: the reason."
  guide: what-oversharing-is
- kind: several
  id: z${order}-6
  topic: reach
  ask: "Write me: who can see this?"
  options:
    - id: first
      text: "Write me: somebody who cannot"
      because: "Write me: why not."
    - id: second
      text: "Write me: somebody who can"
      right: true
      because: "Write me: how it reaches them."
    - id: third
      text: "Write me: another who can"
      right: true
      because: "Write me: how it reaches them."
  why: "Write me: the reason."
  guide: who-is-really-watching
- kind: rewrite
  id: z${order}-7
  topic: places
  draft:
    text: "Write me: a post that the checker does not find fine."
    account: personal
    audience: public
  needs:
    - point: "that it is finished (write me: a part of the message)"
      any: [finished, done]
  goes:
    - quote: "Write me: words of the post"
      because: "Write me: what they tell."
      any: [words]
  models:
    - "Write me: the post as it should be."
  why: "Write me: the reason."
  guide: what-oversharing-is
- kind: room
  id: z${order}-8
  topic: voice
  draft:
    text: "Write me: a post in the wrong room."
    account: personal
    audience: public
  rooms:
    - { audience: few }
  instead:
    - { say: "Write me: what to say to whoever left it." }
  why: "Write me: the reason."
  guide: who-is-really-watching
`;
