/** Whether a click asks the browser for another tab, another window or a file: such clicks stay the browser's. */
export function opensElsewhere({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey || altKey;
}
