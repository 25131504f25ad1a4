/** WeChat moves the focus by itself. */
export function focusField(_name: string): void {}
export function focusPart(_id: string): void {}
export function stepThrough(_id: string, _by: 1 | -1): void {}
