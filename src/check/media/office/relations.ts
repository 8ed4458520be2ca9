import { parseXml, XmlElement } from '@rgrove/parse-xml';

/**
 * What a relationships part (.rels) of an Office file fetches from elsewhere when the file is
 * opened: templates, pictures, objects. Links that a reader may follow are not among them.
 * Undefined when the part cannot be read.
 */
export function fetchedTargets(part: Buffer): string[] | undefined {
  try {
    const { root } = parseXml(new TextDecoder('utf-8', { fatal: true }).decode(part));
    const relations = root?.children.filter((child) => child instanceof XmlElement) ?? [];
    return relations
      .map(({ attributes }) => attributes)
      .filter(({ TargetMode, Type }) => TargetMode === 'External' && !Type?.endsWith('/hyperlink'))
      .map(({ Target }) => Target ?? '');
  } catch {
    return undefined;
  }
}
