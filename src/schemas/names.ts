/** The collections of a content repository, each a folder of entry folders. */
export const collectionNames = [
  'methodologies',
  'studies',
  'opinions',
  'materials',
  'organisations',
  'services',
  'experts',
  'projects',
  'areas',
  'events',
  'news',
  'pages',
] as const;

export type CollectionName = (typeof collectionNames)[number];

/** The collections that make up the library: things to read and use. */
export const resourceNames = [
  'methodologies',
  'studies',
  'opinions',
  'materials',
] as const satisfies CollectionName[];

export type ResourceName = (typeof resourceNames)[number];

export function isResourceName(name: CollectionName): name is ResourceName {
  return resourceNames.some((resource) => resource === name);
}

/** The vocabularies, each a file vocabularies/<name>.yaml. */
export const vocabularyNames = [
  'topics',
  'audiences',
  'fields-of-activity',
  'regions',
  'municipalities',
  'legal-forms',
  'licences',
  'material-types',
  'funders',
  'programmes',
  'networks',
  'synonyms',
] as const;

export type VocabularyName = (typeof vocabularyNames)[number];
