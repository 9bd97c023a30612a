import type { Course, CourseLesson } from './course.ts';
import { escaped } from './escaped.ts';

/**
 * The course structure of a cmi5 package. `home` is the address of the site, ending in "/":
 * ids have to be addresses that nobody else uses.
 */
export function cmi5({ id, title, purpose, lessons }: Course, home: string): string {
  const course = `${home}packages/${id}`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="${escaped(course)}">
    ${texts(title, purpose)}
  </course>
${lessons.map((lesson) => unit(lesson, course)).join('')}</courseStructure>
`;
}

function unit({ id, title, purpose, file, pass }: CourseLesson, course: string): string {
  const moveOn =
    pass === undefined
      ? 'moveOn="Completed"'
      : `moveOn="CompletedAndPassed" masteryScore="${String(pass)}"`;
  return `  <au id="${escaped(`${course}/${id}`)}" ${moveOn} launchMethod="AnyWindow">
    ${texts(title, purpose)}
    <url>${escaped(file)}</url>
  </au>
`;
}

function texts(title: string, purpose: string): string {
  return `<title><langstring lang="en-GB">${escaped(title)}</langstring></title>
    <description><langstring lang="en-GB">${escaped(purpose)}</langstring></description>`;
}
