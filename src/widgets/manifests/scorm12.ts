import type { Course } from './course.ts';
import { escaped } from './escaped.ts';

/** The manifest of a SCORM 1.2 package. */
export function scorm12({ id, title, lessons }: Course): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${id}" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="${id}-course">
    <organization identifier="${id}-course">
      <title>${escaped(title)}</title>
${lessons
  .map(
    (lesson) => `      <item identifier="item-${lesson.id}" identifierref="page-${lesson.id}">
        <title>${escaped(lesson.title)}</title>
${lesson.pass === undefined ? '' : `        <adlcp:masteryscore>${String(Math.round(lesson.pass * 100))}</adlcp:masteryscore>\n`}      </item>
`,
  )
  .join('')}    </organization>
  </organizations>
  <resources>
${lessons
  .map(
    (
      lesson,
    ) => `    <resource identifier="page-${lesson.id}" type="webcontent" adlcp:scormtype="sco" href="${lesson.file}">
      <file href="${lesson.file}"/>
    </resource>
`,
  )
  .join('')}  </resources>
</manifest>
`;
}
