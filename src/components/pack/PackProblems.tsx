import type { PackProblem } from '../../engine/pack/read-pack.ts';
import { fieldId } from './field-id.ts';
import './pack-problems.css';

/** What is wrong with a pack; `linked` where each field stands on the page, with the way to it. */
export function PackProblems(props: {
  readonly problems: readonly PackProblem[];
  /** What the whole is called. */
  readonly whole: string;
  readonly linked?: boolean;
}) {
  const { problems, whole, linked = false } = props;
  return (
    <ul class="pack-problems">
      {problems.map(({ path, message }) => (
        <li key={`${path} ${message}`}>
          {linked && path !== '' ? (
            <a
              href={`#${fieldId(path)}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(fieldId(path))?.focus();
              }}
            >
              {path}
            </a>
          ) : (
            <strong>{path || whole}</strong>
          )}
          : {message}
        </li>
      ))}
    </ul>
  );
}
