import type { PhoneConsentProps } from './PhoneConsent.types';

/** A browser knows no phone number it could hand over. */
export function PhoneConsent(_props: PhoneConsentProps) {
  return null;
}
