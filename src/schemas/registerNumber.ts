const weights = [9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1];

/**
 * Whether a text is a register number of the Latvian Register of Enterprises:
 * eleven digits, the first 4 to 9, the weighted sum of all digits 3 modulo 11
 * (the PVN rule of the State Revenue Service, as python-stdnum `lv.pvn` states it).
 */
export function isRegisterNumber(value: string): boolean {
  if (!/^[4-9]\d{10}$/.test(value)) return false;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(value[index]), 0);
  return sum % 11 === 3;
}

/** The list of the Latvian Register of Enterprises among those of org-id.guide. */
export const registerList = 'LV-RE';
