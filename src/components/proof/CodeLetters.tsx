import './code-letters.css';

/** A code in its groups, which stay whole where a line ends. */
export function CodeLetters(props: { readonly code: string }) {
  const groups = props.code.split('-');
  return (
    <code class="code-letters">
      {groups.map((group, at) => (
        <span key={at}>{at < groups.length - 1 ? `${group}-` : group}</span>
      ))}
    </code>
  );
}
