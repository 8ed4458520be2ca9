import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { bundleLoader, vocabularyLoader } from './entries/loaders.ts';
import { collections as shapes } from './schemas/collections.ts';
import { locale, slug } from './schemas/fields.ts';
import type { CollectionName, VocabularyName } from './schemas/names.ts';
import { vocabularies } from './schemas/vocabularies.ts';

/** A collection of language files; the default language's file carries the facts. */
function entries<C extends CollectionName>(name: C) {
  const { facts, text } = shapes[name];
  return defineCollection({
    loader: bundleLoader(name),
    schema: ({ image }) =>
      z.strictObject({
        slug,
        locale,
        hasBody: z.boolean(),
        facts: facts.optional(),
        text,
        picture: image().optional(),
        logo: image().optional(),
      }),
  });
}

function terms(name: VocabularyName) {
  return defineCollection({
    loader: vocabularyLoader(name),
    schema: z.strictObject({ order: z.int(), term: vocabularies[name] }),
  });
}

export const collections = {
  methodologies: entries('methodologies'),
  studies: entries('studies'),
  opinions: entries('opinions'),
  materials: entries('materials'),
  organisations: entries('organisations'),
  services: entries('services'),
  experts: entries('experts'),
  projects: entries('projects'),
  areas: entries('areas'),
  events: entries('events'),
  news: entries('news'),
  pages: entries('pages'),
  topics: terms('topics'),
  audiences: terms('audiences'),
  'fields-of-activity': terms('fields-of-activity'),
  regions: terms('regions'),
  municipalities: terms('municipalities'),
  'legal-forms': terms('legal-forms'),
  licences: terms('licences'),
  'material-types': terms('material-types'),
  funders: terms('funders'),
  programmes: terms('programmes'),
  networks: terms('networks'),
  synonyms: terms('synonyms'),
};
