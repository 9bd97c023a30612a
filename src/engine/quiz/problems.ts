import type { Span } from '../draft/types.ts';
import type { Problem } from '../problem.ts';
import { keptNeeds, stillSaid } from './rewriting.ts';
import { isSameRoom } from './score.ts';
import type { Clue, Item, Option, OrderItem, Quiz, RewriteItem, RoomItem } from './types.ts';

/**
 * Everything that would make a quiz unfair or break it, with the path from the quiz to the
 * faulty value; empty for a sound one. The messages quote no text of a draft. How many items,
 * options and rooms there have to be is for the schema to say, which every quiz goes through.
 */
export function problems(quiz: Quiz): readonly Problem[] {
  return [
    ...repeatedIds(quiz),
    ...badMessages(quiz),
    ...quiz.items.flatMap((item, index) =>
      problemsOf(item).map(({ path, message }) => ({
        path: ['items', index, ...path],
        message: `Quiz "${quiz.id}", item "${item.id}"${message}`,
      })),
    ),
  ];
}

function repeatedIds(quiz: Quiz): Problem[] {
  return quiz.items.flatMap(({ id }, index) => {
    const first = quiz.items.findIndex((item) => item.id === id);
    if (first === index) return [];
    return [
      {
        path: ['items', index, 'id'],
        message: `Quiz "${quiz.id}": items ${first + 1} and ${index + 1} are both "${id}". Responses are kept by id, so each item needs its own.`,
      },
    ];
  });
}

/** Somebody scores nothing at all, so some message must begin at 0. */
function badMessages({ id, messages }: Quiz): Problem[] {
  if (messages.length === 0 || messages.some(({ from }) => from === 0)) return [];
  return [
    {
      path: ['messages'],
      message: `Quiz "${id}": expected a message from 0 upwards, so that nobody is left without one; the lowest begins at ${Math.min(...messages.map(({ from }) => from))}.`,
    },
  ];
}

/** The problems of one item; each message goes on after the item's name. */
function problemsOf(item: Item): readonly Problem[] {
  switch (item.kind) {
    case 'judge':
      return badClues(item.clues, item.draft.text, 'clues');
    case 'spot':
      return badClues(item.spans, item.draft.text, 'spans');
    case 'account':
      return [];
    case 'order':
      return [...badOptions(item.options), ...badTies(item)];
    case 'several':
      return [
        ...badOptions(item.options),
        ...countOfRight(item.options, (right) => right > 0 && right < item.options.length, {
          expected: 'some right options and some wrong ones',
        }),
      ];
    case 'single':
      return [
        ...badOptions(item.options),
        ...countOfRight(item.options, (right) => right === 1, { expected: 'one right option' }),
      ];
    case 'rewrite':
      return [
        ...badClues(item.goes, item.draft.text, 'goes'),
        ...badGiveaways(item),
        ...badModels(item),
      ];
    case 'room':
      return badRooms(item);
  }
}

function badOptions(options: readonly Option[]): Problem[] {
  const found: Problem[] = [];
  for (const [index, { id, because }] of options.entries()) {
    if (options.findIndex((one) => one.id === id) < index) {
      found.push({
        path: ['options', index, 'id'],
        message: `, option "${id}": this id is taken by an earlier option. Give each its own.`,
      });
    }
    if (because.trim() === '') {
      found.push({
        path: ['options', index, 'because'],
        message: `, option "${id}": expected a sentence of feedback, found none. Right options need one too.`,
      });
    }
  }
  return found;
}

function countOfRight(
  options: readonly { readonly right?: boolean | undefined }[],
  isGood: (right: number) => boolean,
  { expected }: { readonly expected: string },
): Problem[] {
  const right = options.filter((option) => option.right).length;
  if (isGood(right)) return [];
  return [{ path: ['options'], message: `: expected ${expected}, found ${right} marked right.` }];
}

function badTies({ options, tied }: OrderItem): Problem[] {
  return tied.flatMap((pair, index) =>
    pair
      .filter((id) => !options.some((option) => option.id === id))
      .map((id) => ({
        path: ['tied', index],
        message: `: the pair names "${id}", which is no option of this item.`,
      })),
  );
}

function badGiveaways({ goes, draft }: RewriteItem): Problem[] {
  return goes.flatMap((one, index) => {
    const [said] = stillSaid([one], draft.text.slice(one.start, one.end));
    if (said !== undefined) return [];
    return [
      {
        path: ['goes', index],
        message: `, goes ${index + 1}: its quote says none of the words that are to give it away. Add one that stands there.`,
      },
    ];
  });
}

function badModels(item: RewriteItem): Problem[] {
  const found: Problem[] = [];
  for (const [index, model] of item.models.entries()) {
    const given = stillSaid(item.goes, model).findIndex((said) => said !== undefined);
    if (given >= 0) {
      found.push({
        path: ['models', index],
        message: `, model ${index + 1}: says a word that is to give away number ${given + 1} of what goes. Use another, or take that word off the list.`,
      });
    }
    const lost = keptNeeds(item.needs, model).indexOf(false);
    if (lost < 0) continue;
    found.push({
      path: ['models', index],
      message: `, model ${index + 1}: loses part ${lost + 1} of the message. Use one of its words, or add the word that the model uses.`,
    });
  }
  const lost = keptNeeds(item.needs, item.draft.text).indexOf(false);
  if (lost >= 0) {
    found.push({
      path: ['needs', lost],
      message: `: the draft itself does not say part ${lost + 1} of its message by any of the words given.`,
    });
  }
  return found;
}

/** What is said to whoever chose another room must not be said to whoever chose a right one. */
function badRooms(item: RoomItem): Problem[] {
  const found: Problem[] = [];
  for (const [index, { account, audience }] of item.instead.entries()) {
    const room = {
      account: account ?? item.draft.account,
      audience: audience ?? item.draft.audience,
    };
    if (![...item.rooms, ...item.accept].some((one) => isSameRoom(one, room))) continue;
    found.push({
      path: ['instead', index],
      message: `: speaks to whoever chose ${room.account} and ${room.audience}, which is a right room.`,
    });
  }
  return found;
}

function badClues(clues: readonly Clue[], text: string, list: string): Problem[] {
  return clues.flatMap((clue, place) => {
    const trouble = troubleWith(clue, place, clues, text);
    if (trouble === undefined) return [];
    return [
      {
        path: [list, place],
        message: `, ${list} ${place + 1} (${clue.start} to ${clue.end}): ${trouble}`,
      },
    ];
  });
}

function troubleWith(
  { start, end }: Span,
  place: number,
  all: readonly Span[],
  text: string,
): string | undefined {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length) {
    return `expected places within the draft, which has 0 to ${text.length}. Copy the words to mark from its text.`;
  }
  if (start >= end) return 'expected at least one letter, found none.';
  if (splitsPair(text, start) || splitsPair(text, end)) {
    return 'cuts a character in two (an emoji, say). Start and end beside it.';
  }
  const other = all.findIndex((one, at) => at < place && one.start < end && start < one.end);
  if (other >= 0) return `overlaps number ${other + 1}, so its words would count twice.`;
  return undefined;
}

/** Whether a place lies between the two units of one character. */
function splitsPair(text: string, place: number): boolean {
  return (text.codePointAt(place - 1) ?? 0) > 0xffff;
}
