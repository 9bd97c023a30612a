import { flow, flows, wording } from '../collections.ts';
import type { FlowPageProps } from '../components/flow/FlowWalker.tsx';
import { flowWording, helpWording, roomWording } from '../schemas/wording.ts';
import { link } from '../site.ts';

/** All that a walker of one flow on this site needs, as plain data. */
export async function flowProps(options: {
  readonly id: string;
  readonly flow: string;
}): Promise<FlowPageProps> {
  const { walker } = await wording('flow', flowWording);
  const { verdicts } = await wording('rooms', roomWording);
  const labels = Object.entries(verdicts).map(([id, { label }]) => [id, { label }]);
  return {
    id: options.id,
    flow: await flow(options.flow),
    wording: walker,
    rooms: { verdicts: Object.fromEntries(labels) as FlowPageProps['rooms']['verdicts'] },
    help: await wording('help', helpWording),
    home: link('/'),
    pages: link(`/decide/${options.flow}/`),
    senders: await sendersOf(options.flow),
  };
}

/** Titles of the flows that lead into this one and take people back. */
async function sendersOf(id: string): Promise<Readonly<Record<string, string>>> {
  const senders = (await flows()).filter(({ nodes }) =>
    Object.values(nodes).some(
      (node) =>
        node.kind === 'outcome' &&
        node.next?.some(({ href, back }) => back !== undefined && href === `/decide/${id}/`),
    ),
  );
  return Object.fromEntries(senders.map((sender) => [sender.id, sender.title]));
}
