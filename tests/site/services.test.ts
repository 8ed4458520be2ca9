import { describe, expect, it } from 'vitest';
import { fixture, shipped } from '../setup/builds.ts';
import { pageHtml, readPage } from '../setup/builtSite.ts';

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('the page of a service', () => {
  it('shows testimonials as quotations with who said them, translated ones with the original', () => {
    const $ = readPage(fixture, `${fixture.base}en/services/ferry-lessons/`);
    const [first, second] = $('figure').toArray();
    const quotation = $(first ?? '').find('blockquote');
    expect(tidy(quotation.first().text())).toMatch(/^On Monday I was afraid of the plank\./);
    expect(quotation.last().attr('lang')).toBe('lv');
    expect(tidy(quotation.last().text())).toMatch(/^Pirmdien man bija bail no laipas\./);
    const caption = $(first ?? '').find('figcaption');
    expect(caption.find('strong').text()).toBe('A baker from Gullhaven');
    expect(caption.find('a').attr('href')).toBe(`${fixture.base}en/organisations/field/`);
    expect(
      $(second ?? '')
        .find('.note')
        .text(),
    ).toBe('Translated; the original is in Estonian.');
    expect($(second ?? '').find('blockquote')).toHaveLength(1);
  });

  it('shows a testimonial in its own language without more ado', () => {
    const $ = readPage(fixture, `${fixture.base}lv/pakalpojumi/ferry-lessons/`);
    expect($('figure').first().find('blockquote')).toHaveLength(1);
    expect($('figure').first().find('.note')).toHaveLength(0);
  });

  it('keeps to itself where the proofs of consent are', () => {
    for (const path of ['en/services/ferry-lessons/', 'en/experts/ada-tern/'])
      expect(pageHtml(fixture, fixture.base + path)).not.toMatch(/(?:Blue|Green) folder/);
  });
});

describe('the profile of an organisation', () => {
  it('shows its services before its own text and before what is related', () => {
    const $ = readPage(fixture, `${fixture.base}en/organisations/harbour-commons/`);
    const headings = $('main h2, main h3')
      .toArray()
      .map((heading) => tidy($(heading).text()));
    const at = (heading: string) => headings.indexOf(heading);
    expect(at('Services')).toBeGreaterThan(-1);
    expect(at('Ferry lessons for newcomers')).toBeGreaterThan(at('Services'));
    expect(at('Related')).toBeGreaterThan(at('Ferry lessons for newcomers'));
    expect(at('Its experts')).toBeGreaterThan(at('Related'));
    const apply = $('[id="entry:services"] ~ ul a[href^="mailto:"]').attr('href');
    expect(apply).toBe('mailto:ferry@harbour.example');
  });
});

describe('a list', () => {
  it.each([
    ['lv', 'eksperti', 'become-an-expert'],
    ['en', 'experts', 'become-an-expert'],
    ['ru', 'eksperty', 'become-an-expert'],
  ])('without entries explains in %s how to join it', (locale, section, page) => {
    const $ = readPage(shipped, `${shipped.base}${locale}/${section}/`);
    expect($('main aside a').attr('href')).toBe(`${shipped.base}${locale}/${page}/`);
    expect($('main aside p').text().length).toBeGreaterThan(40);
    expect($('.empty, .count')).toHaveLength(0);
  });

  it('with entries does so below them', () => {
    const $ = readPage(fixture, `${fixture.base}en/experts/`);
    const order = $('main article, main aside')
      .toArray()
      .map(({ tagName }) => tagName);
    expect(order).toEqual(['article', 'article', 'aside']);
  });

  it('invites nobody where the site names no page for it', () => {
    const $ = readPage(fixture, `${fixture.base}en/services/`);
    expect($('main aside')).toHaveLength(0);
  });

  it('marks an expert whose card is in other languages only', () => {
    const $ = readPage(fixture, `${fixture.base}ru/eksperty/`);
    const link = $('main article a[hreflang]').first();
    expect(link.attr('lang')).toBe('en');
    expect(link.attr('href')).toBe(`${fixture.base}en/experts/milo-drift/`);
  });
});
