import Taro from '@tarojs/taro';

/** The national hotline for government services. */
export const hotline = '12345';

/** Groups a number for reading: `0123 456 7890`; what is not a plain number stays as it is. */
export function grouped(number: string): string {
  if (/^1\d{10}$/.test(number)) return number.replace(/^(\d{3})(\d{4})(\d{4})$/, '$1 $2 $3');
  if (/^0\d{2,3}-?\d{7,8}$/.test(number)) return number.replace(/^(0\d{2,3})-?(\d{3,4})(\d{4})$/, '$1-$2 $3');
  return number;
}

/** Opens the dialler with a number; the reader still decides to call. */
export function dial(number: string): void {
  // Rejects when the reader closes the dialler, which is no fault.
  Taro.makePhoneCall({ phoneNumber: number.replace(/[^\d+]/g, '') }).catch(() => undefined);
}
