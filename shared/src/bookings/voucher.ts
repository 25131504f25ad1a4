/** The check digit of a row of digits by ISO 7064 MOD 11,10: finds every wrong digit and nearly every swap. */
export function checkDigitOf(digits: string): string {
  let product = 10;
  for (const digit of digits) {
    const sum = (product + Number(digit)) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return String((11 - product) % 10);
}

/** Whether ten digits are a voucher code; a mistyped one is told before anything is looked up. */
export function isVoucherCode(code: string): boolean {
  return /^\d{10}$/.test(code) && checkDigitOf(code.slice(0, 9)) === code[9];
}
