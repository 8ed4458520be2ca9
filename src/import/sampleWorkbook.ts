import { sampleZip, type SampleEntry } from '../check/media/office/sampleOffice.ts';

const relationsType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Cells of a sheet in the XML of a workbook: one text a row. */
export function sampleWorkbook(
  rows: readonly string[],
  more: Readonly<Record<string, SampleEntry>> = {},
): Buffer {
  const data = rows.map((cells) => `<row>${cells}</row>`).join('');
  const parts: Record<string, SampleEntry> = {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook xmlns:r="${relationsType}"><sheets><sheet name="Saraksts" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/sharedStrings.xml':
      '<sst><si><t>Nosaukums</t></si><si><r><t>Divas </t></r><r><t>daļas</t></r><rPh><t>x</t></rPh></si></sst>',
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/><numFmt numFmtId="165" formatCode="0.00&quot;day&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${data}</sheetData></worksheet>`,
    ...more,
  };
  return sampleZip(Object.entries(parts));
}

/** A row of texts that stand in their cells. */
export function textRow(...texts: readonly string[]): string {
  return texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('');
}
