export const insideWechat = false;

/** A browser has no WeChat identity to sign in with. */
export async function signInByWechat(): Promise<void> {}
