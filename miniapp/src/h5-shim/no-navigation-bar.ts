/** Stands in for the router's own navigation bar on H5, which no page of ours shows. */
export function initNavigationBar(): void {}
