// What is kept, made ready for searching: cards of all documents, their words by stem, their names by phrase.
import { isDropped } from "../pocket/limits.js";
import { splitChunks, tokenise, wordsOfChunk } from "./fold.js";
import { soundOf } from "./sounds.js";
import { readText } from "./text.js";

const NAMED = ["title", "spelling", "alias"];

export class Library {
  constructor({ documents, words, savedAt, moment }) {
    this.tables = readTables(words);
    this.stems = new Map(Object.entries(words.stems));
    for (const { search } of documents) for (const pair of Object.entries(search.stems)) this.stems.set(...pair);
    this.forms = new Map();
    this.counts = new Map();
    this.buckets = new Map();
    this.named = new Map();
    this.asked = new Map();
    this.spoken = new Map();
    this.sounds = new Map();
    this.noiseStems = new Set([...this.tables.noise].map((word) => this.stem(word)));
    this.cards = documents.map((entry, index) => this.makeCard(entry, index, savedAt, moment));
    this.averageLength = this.cards.reduce((sum, card) => sum + card.length, 0) / (this.cards.length || 1);
    for (const name of this.tables.peoples) if (soundOf(name).length > 3) add(this.sounds, soundOf(name), name);
  }

  stem(word) {
    return this.stems.get(word) || word;
  }

  stemWords(text) {
    return tokenise(text).map((word) => this.stem(word));
  }

  // How many documents have a word of this stem.
  count(stem) {
    return this.forms.get(stem)?.size || 0;
  }

  rarity(stem) {
    return Math.log(1 + (this.cards.length + 1) / (this.count(stem) + 0.5));
  }

  key(stems) {
    const telling = stems.filter((stem) => !this.noiseStems.has(stem));
    return (telling.length ? telling : stems).join(" ");
  }

  makeCard(entry, index, savedAt, moment) {
    const { search } = entry;
    const phrases = (texts) => texts.map((text) => ({ text, stems: this.stemWords(text) }));
    const sections = entry.parts
      .filter((part) => part.anchor && part.html && !isDropped(part, savedAt, moment))
      .map((part) => ({ anchor: part.anchor, heading: part.heading, stems: this.stemWords(part.heading), text: readText(part.html) }));
    const card = {
      index,
      entry,
      kind: entry.kind,
      communities: search.communities,
      title: entry.title,
      titleStems: this.stemWords(entry.title),
      aliases: phrases(search.aliases),
      spellings: phrases(search.spellings),
      synonyms: phrases(search.synonyms),
      questions: search.questions.map((question) => this.stemWords(question)),
      sections,
      weights: new Map(),
    };
    this.weigh(card, entry, search);
    this.learnNames(card);
    return card;
  }

  // What names a document best is repeated, as the app's own index does.
  weigh(card, entry, search) {
    const editors = [...search.aliases, ...search.questions, ...search.spellings, ...search.synonyms, ...search.tags];
    const headings = card.sections.map((section) => section.heading);
    const texts = [[3, [entry.title]], [2, [entry.summary, ...headings]], [1, [...editors, ...card.sections.map((s) => s.text)]]];
    card.length = 0;
    for (const [times, pieces] of texts) {
      for (const word of pieces.flatMap(splitChunks).flatMap(wordsOfChunk)) this.learnWord(card, word, times);
    }
    for (const word of card.words) add(this.counts, word, card.index);
    delete card.words;
  }

  learnWord(card, word, times) {
    const stem = this.stem(word);
    card.words ??= new Set();
    card.words.add(word);
    card.weights.set(stem, (card.weights.get(stem) || 0) + times);
    card.length += times;
    add(this.forms, stem, card.index);
    add(this.buckets, `${word[0]}${word.length}`, word);
  }

  learnNames(card) {
    const roles = { title: [{ text: card.title, stems: card.titleStems }], spelling: card.spellings, synonym: card.synonyms, alias: card.aliases };
    for (const [role, phrases] of Object.entries(roles)) {
      for (const phrase of phrases) {
        if (NAMED.includes(role)) add(this.named, this.key(phrase.stems), card.index);
        add(this.spoken, phrase.stems.join(" "), { card, role });
      }
    }
    for (const question of card.questions) add(this.asked, this.key(question), card.index);
    for (const { text } of card.spellings) for (const word of tokenise(text)) add(this.sounds, soundOf(word), word);
  }
}

function readTables(words) {
  const sets = ["noise", "light", "acronyms", "job", "alone", "peoples", "onePeople", "actNow"];
  return { ...words, ...Object.fromEntries(sets.map((name) => [name, new Set(words[name])])) };
}

function add(map, key, value) {
  if (!map.has(key)) map.set(key, new Set());
  map.get(key).add(value);
}
