import { addressRules } from './addressRules.ts';
import { attachmentRules } from './attachmentRules.ts';
import { bodyRules } from './bodyRules.ts';
import { bundleRules } from './bundleRules.ts';
import { crossFieldRules } from './crossFieldRules.ts';
import { documentRules } from './documentRules.ts';
import { entrySchemaRules } from './entrySchemaRules.ts';
import type { Finding } from './findings.ts';
import { folderNameRules } from './folderNameRules.ts';
import { formerSlugRules } from './formerSlugRules.ts';
import { inferredRules } from './inferredRules.ts';
import { mapRules } from './mapRules.ts';
import { mediaRules } from './media/mediaRules.ts';
import type { Repository } from './model.ts';
import { membershipRules } from './membershipRules.ts';
import { referenceRules } from './referenceRules.ts';
import { registerNumberRules } from './registerNumberRules.ts';
import { resultRules } from './resultRules.ts';
import { rootRules } from './rootRules.ts';
import { siteRules } from './siteRules.ts';
import { stepRules } from './stepRules.ts';
import { submoduleRules } from './submoduleRules.ts';
import { testimonialRules } from './testimonialRules.ts';
import { textRules } from './textRules.ts';
import { translationRules } from './translationRules.ts';
import { unusedTermRules } from './unusedTermRules.ts';
import { vocabularyRules } from './vocabularyRules.ts';
import { worksheetRules } from './worksheetRules.ts';

/** Every family of rules: a pure function from a content repository to what is wrong with it. */
export const rules: readonly ((repository: Repository) => Finding[])[] = [
  rootRules,
  folderNameRules,
  bundleRules,
  documentRules,
  siteRules,
  vocabularyRules,
  mapRules,
  entrySchemaRules,
  referenceRules,
  attachmentRules,
  mediaRules,
  crossFieldRules,
  formerSlugRules,
  registerNumberRules,
  resultRules,
  stepRules,
  testimonialRules,
  inferredRules,
  bodyRules,
  worksheetRules,
  textRules,
  addressRules,
  membershipRules,
  submoduleRules,
  translationRules,
  unusedTermRules,
];
