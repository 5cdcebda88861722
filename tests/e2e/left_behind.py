"""What a page leaves behind in a browser, and a way to put it out of sight: scripts for pages that must forget."""

# Everything that a page can leave behind in a browser.
STORED = """async () => ({
    local: {...localStorage}, session: {...sessionStorage}, cookies: document.cookie,
    databases: (await indexedDB.databases()).map((each) => each.name), caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    files: (await (await navigator.storage.getDirectory()).keys().next()).done,
})"""
HIDE = """(isHidden) => {
    Object.defineProperty(document, 'hidden', {value: isHidden, configurable: true});
    document.dispatchEvent(new Event('visibilitychange'));
}"""

UNTIL_THE_FIRST_HOUR_IS_KEPT = """async () => {
    while (!(await caches.keys()).includes('first-hour')) { await new Promise((go) => setTimeout(go, 50)); }
}"""
