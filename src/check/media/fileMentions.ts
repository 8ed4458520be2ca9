import type { PolicyNode } from '../../markdown/policy/node.ts';

/** A picture in a text, or a link to something beside the text. */
export interface FileMention {
  readonly kind: 'picture' | 'link';
  /** Its address as it is written. */
  readonly url: string;
  /** What stands for a picture where it is not seen. */
  readonly alt: string;
  readonly line: number;
  readonly column: number;
}

/** What is needed of a node beyond what the policy needs. */
interface MentionNode extends PolicyNode {
  readonly alt?: string | null | undefined;
  readonly identifier?: string;
}

const kinds: Readonly<Record<string, FileMention['kind']>> = {
  image: 'picture',
  imageReference: 'picture',
  link: 'link',
  linkReference: 'link',
};

/**
 * The pictures among the nodes of a text, and its links that may lead to a file: those without a
 * scheme, and not up to another entry. `firstLine` is the line of the file on which the text begins.
 */
export function fileMentions(nodes: readonly MentionNode[], firstLine: number): FileMention[] {
  const definitions = new Map(
    nodes.filter(({ type }) => type === 'definition').map((node) => [node.identifier, node.url]),
  );
  return nodes.flatMap((node): FileMention[] => {
    const kind = kinds[node.type];
    const url = node.url ?? definitions.get(node.identifier) ?? '';
    const leadsAway = /^(?:[a-z][a-z\d+.-]*:|\/|#|\.\.\/|$)/i.test(url);
    if (kind === undefined || (kind === 'link' && leadsAway)) return [];
    const { line = 1, column = 1 } = node.position?.start ?? {};
    return [{ kind, url, alt: node.alt ?? '', line: line + firstLine - 1, column }];
  });
}
