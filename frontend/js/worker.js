// Answers for the pages of this site: from the network first, and without one from what the officer chose to keep.
import { keepNow } from "./worker/now-pages.js";
import { answerFile } from "./worker/files.js";
import { answerPage } from "./worker/answer.js";
import { contactIfDue } from "./worker/contact.js";
import { answerSignOut } from "./worker/signing-out.js";

self.addEventListener("install", (event) => {
  self.skipWaiting();
  event.waitUntil(keepNow());
});
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== self.location.origin) return;
  if (request.method === "POST" && pathname === "/sign-out") event.respondWith(answerSignOut(request));
  else if (request.method !== "GET") return;
  else if (request.mode === "navigate") {
    event.respondWith(answerPage(event));
    event.waitUntil(contactIfDue());
  } else if (pathname.startsWith("/static/")) event.respondWith(answerFile(request));
});
