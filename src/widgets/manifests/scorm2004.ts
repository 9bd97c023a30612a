import type { Course, CourseLesson } from './course.ts';
import { escaped } from './escaped.ts';

/** The manifest of a SCORM 2004 package, fourth edition. */
export function scorm2004({ id, title, lessons }: Course): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${id}" version="1.0"
  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 4th Edition</schemaversion>
  </metadata>
  <organizations default="${id}-course">
    <organization identifier="${id}-course">
      <title>${escaped(title)}</title>
${lessons.map(item).join('')}      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
      </imsss:sequencing>
    </organization>
  </organizations>
  <resources>
${lessons
  .map(
    (
      lesson,
    ) => `    <resource identifier="page-${lesson.id}" type="webcontent" adlcp:scormType="sco" href="${lesson.file}">
      <file href="${lesson.file}"/>
    </resource>
`,
  )
  .join('')}  </resources>
</manifest>
`;
}

/** The page says itself whether it is completed and passed; the measure is where a pass begins. */
function item({ id, title, pass }: CourseLesson): string {
  const objectives =
    pass === undefined
      ? ''
      : `
          <imsss:objectives>
            <imsss:primaryObjective objectiveID="goal-${id}" satisfiedByMeasure="true">
              <imsss:minNormalizedMeasure>${String(pass)}</imsss:minNormalizedMeasure>
            </imsss:primaryObjective>
          </imsss:objectives>`;
  return `      <item identifier="item-${id}" identifierref="page-${id}">
        <title>${escaped(title)}</title>
        <imsss:sequencing>${objectives}
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>
      </item>
`;
}
