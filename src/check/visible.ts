/** Content is quoted in messages, and must not steer the terminal or turn letters round there. */
export function visible(text: string): string {
  return text.replace(/(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/gu, (hidden) => {
    const number = (hidden.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `U+${number}`;
  });
}
