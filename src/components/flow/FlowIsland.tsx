import { useEffect, useState } from 'preact/hooks';
import type { Flow } from '../../engine/index.ts';
import { FlowWalker } from './FlowWalker.tsx';
import type { FlowWalkerProps } from './FlowWalker.tsx';

/**
 * A walker inside a text. The page carries the first question alone; the rest of the tree
 * is fetched when the walker comes into view. Until then, and where that fails, choices
 * are links to the pages of the decision.
 */
export function FlowIsland(
  props: FlowWalkerProps & {
    /** Address of the whole flow, as JSON, on this site. */
    readonly flowHref: string;
  },
) {
  const { flowHref, ...walker } = props;
  const [flow, setFlow] = useState<Flow>();

  useEffect(() => {
    let left = false;
    fetchFlow(flowHref).then(
      (fetched) => {
        if (!left) setFlow(fetched);
      },
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [flowHref]);

  return <FlowWalker {...walker} flow={flow ?? walker.flow} />;
}

async function fetchFlow(href: string): Promise<Flow> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`flow: expected status 200, found ${String(response.status)}`);
  return (await response.json()) as Flow;
}
