import type { PackProblem } from '../../engine/pack/read-pack.ts';
import { fieldId } from './field-id.ts';
import './pack-problems.css';

/** What is wrong with a pack. */
export function PackProblems(props: {
  readonly problems: readonly PackProblem[];
  /** What the whole is called. */
  readonly whole: string;
  /** What a field is called where all stand on the page: then each leads there. */
  readonly nameOf?: (path: string) => string;
}) {
  const { problems, whole, nameOf } = props;
  return (
    <ul class="pack-problems">
      {problems.map(({ path, message }) => (
        <li key={`${path} ${message}`}>
          {nameOf && path !== '' ? (
            <a
              href={`#${fieldId(path)}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(fieldId(path))?.focus();
              }}
            >
              {nameOf(path)}
            </a>
          ) : (
            <strong>{path || whole}:</strong>
          )}{' '}
          {message}
        </li>
      ))}
    </ul>
  );
}
