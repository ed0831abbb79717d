// @ts-check
// What the emulator does and holds, from its control API. No build, no library, no network but the emulator itself.

const API = "/_emulator";
const ROWS = 200;
const PAGE = 50;

/**
 * @template {HTMLElement} T
 * @param {string} id
 * @returns {T}
 */
const byId = (id) => /** @type {T} */ (document.getElementById(id));

/** @param {string} text */
const say = (text) => {
  byId("status").textContent = text;
};

/**
 * @param {string} method
 * @param {string} path
 * @param {unknown} [body]
 */
async function call(method, path, body) {
  const response = await fetch(`${API}${path}`, {
    method,
    ...(body === undefined ? {} : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const answer = text ? JSON.parse(text) : undefined;
  if (!response.ok) throw new Error(answer?.message ?? `${path} answered ${response.status}.`);
  return answer;
}

/** @type {Promise<unknown>} */
let turn = Promise.resolve();

/**
 * One after another: an answer that comes late never shows what is no longer so.
 * @template T
 * @param {() => Promise<T>} run
 * @returns {Promise<T>}
 */
function inTurn(run) {
  const done = turn.then(run);
  turn = done.catch(() => {});
  return done;
}

/**
 * Runs something the user asked for; says what went wrong instead of nothing.
 * @param {() => Promise<string | void>} run
 */
async function act(run) {
  try {
    say((await inTurn(run)) ?? "");
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
  }
}

/**
 * Shows what changed meanwhile. What was said of the user's last act stays, unless something goes wrong.
 * @param {() => Promise<unknown>} run
 */
const keepUp = (run) => inTurn(run).catch((error) => say(error.message));

/**
 * @param {string} name
 * @param {Record<string, string>} attributes
 * @param {(Node | string)[]} children
 */
function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** @param {Node} node @param {number} place */
const keyOf = (node, place) => (node instanceof HTMLElement && node.dataset.key) || `${node.nodeName} ${place}`;

/**
 * Makes the content of `parent` what `wanted` is. What is there already stays the same element, by its `data-key` or else
 * by its place: a button that is shown again every moment would lose the keyboard's focus, and a click under way.
 * @param {Element} parent
 * @param {readonly Node[]} wanted
 */
function show(parent, wanted) {
  const there = new Map([...parent.childNodes].map((node, place) => [keyOf(node, place), node]));
  const kept = wanted.map((node, place) => {
    const old = there.get(keyOf(node, place));
    if (old?.nodeName !== node.nodeName) return node;
    update(old, node);
    return old;
  });
  const staying = new Set(kept);
  for (const node of there.values()) if (!staying.has(node)) node.remove();
  let next = parent.firstChild;
  for (const node of kept) {
    if (node === next) next = next.nextSibling;
    else parent.insertBefore(node, next);
  }
}

/**
 * @param {ChildNode} old
 * @param {Node} wanted
 */
function update(old, wanted) {
  if (old.isEqualNode(wanted)) return;
  if (!(old instanceof Element && wanted instanceof Element)) {
    old.textContent = wanted.textContent;
    return;
  }
  for (const { name } of [...old.attributes]) if (!wanted.hasAttribute(name)) old.removeAttribute(name);
  for (const { name, value } of wanted.attributes) old.setAttribute(name, value);
  show(old, [...wanted.childNodes]);
}

/**
 * Elements carry no listeners of their own, since they outlive what they were first made for.
 * @param {string} id of what the buttons are in
 * @param {(button: HTMLButtonElement) => Promise<string | void>} run
 */
function onButton(id, run) {
  byId(id).addEventListener("click", ({ target }) => {
    const button = target instanceof Element && target.closest("button");
    if (button) act(() => run(button));
  });
}

/** @param {(Node | string)[]} cells */
const tableRow = (...cells) =>
  element("tr", {}, ...cells.map((cell) => (cell instanceof HTMLTableCellElement ? cell : element("td", {}, cell))));

// Requests

/** @type {any[]} */
let entries = [];

/** @param {any} entry */
function requestRow(entry) {
  const notes = [
    entry.code === undefined ? "" : `code ${entry.code}`,
    entry.stateful === false ? "made up" : "",
    entry.fault === undefined ? "" : `fault ${entry.fault}`,
  ].filter((note) => note !== "");
  const row = tableRow(
    entry.at.slice(11, 23),
    [entry.dataCenter, entry.environment === "production" ? "" : entry.environment].filter(Boolean).join(" "),
    element("td", { class: "request" }, `${entry.method} ${entry.path}`),
    entry.operation ? `${entry.product}.${entry.operation}` : "",
    element("td", { class: "answer" }, `${entry.status} ${notes.join(", ")}`),
    entry.milliseconds.toFixed(1),
  );
  row.dataset.key = `request ${entry.index}`;
  if (entry.status >= 400 || entry.status === 0) row.className = "refused";
  return row;
}

function showRequests() {
  const wanted = /** @type {HTMLInputElement} */ (byId("filter")).value.toLowerCase();
  const shown = entries.filter((entry) =>
    [entry.method, entry.path, entry.operation, entry.product, entry.status, entry.code, entry.fault, entry.dataCenter]
      .join(" ")
      .toLowerCase()
      .includes(wanted),
  );
  show(byId("requests"), shown.slice(-ROWS).reverse().map(requestRow));
}

const follows = () => /** @type {HTMLInputElement} */ (byId("follow")).checked;

/** @param {readonly any[]} added */
function add(added) {
  const known = new Map([...entries, ...added].map((entry) => [entry.index, entry]));
  // What happened before somebody listened may be told after what came then.
  entries = [...known.values()].sort((a, b) => a.index - b.index).slice(-1000);
  refresh();
}

let planned = false;

/** Several requests of one moment are shown at once. */
function refresh() {
  if (planned) return;
  planned = true;
  requestAnimationFrame(() =>
    keepUp(async () => {
      planned = false;
      showRequests();
      await Promise.all([showState(), showLimits(), showFaults()]);
    }),
  );
}

// State

let collection = "";
let page = 0;

async function showState() {
  const { collections } = await call("GET", "/state");
  /** @type {Map<string, HTMLElement[]>} */
  const groups = new Map();
  for (const { name, size } of collections) {
    const slash = name.lastIndexOf("/");
    const button = element(
      "button",
      { type: "button", "data-collection": name, "aria-current": String(name === collection) },
      name.slice(slash + 1),
      element("span", { class: "note" }, String(size)),
    );
    const group = name.slice(0, Math.max(0, slash));
    groups.set(group, [...(groups.get(group) ?? []), element("li", { "data-key": name }, button)]);
  }
  show(
    byId("collections"),
    [...groups].flatMap(([group, items]) => [
      element("h3", { "data-key": `title of ${group}` }, group),
      element("ul", { "data-key": `list of ${group}` }, ...items),
    ]),
  );
}

onButton("collections", async ({ dataset }) => {
  collection = dataset.collection ?? "";
  page = 0;
  await showRows();
  await showState();
});

/**
 * What a person calls the row by.
 * @param {Record<string, unknown>} row
 */
function titleOf(row) {
  const texts = Object.entries(row).filter(([, value]) => typeof value === "string" && value !== "");
  const found = ["name", "subject", "title", "number", "code"]
    .map((word) => texts.find(([key]) => key.toLowerCase().replace(/__s$/, "").endsWith(word)))
    .find((entry) => entry !== undefined);
  const id = texts.find(([key]) => /(^|_)id$/.test(key));
  return [...new Set([found?.[1], id?.[1]])].filter(Boolean).join("  ") || JSON.stringify(row).slice(0, 80);
}

async function showRows() {
  const { rows, size } = await call(
    "GET",
    `/state/${encodeURIComponent(collection)}?${new URLSearchParams({ offset: String(page * PAGE), limit: String(PAGE) })}`,
  );
  byId("rows-title").textContent = `${collection}, ${size} ${size === 1 ? "row" : "rows"}`;
  byId("rows").replaceChildren(
    ...rows.map((/** @type {Record<string, unknown>} */ row) =>
      element("details", {}, element("summary", {}, titleOf(row)), element("pre", {}, JSON.stringify(row, null, 1))),
    ),
  );
  const step = (/** @type {string} */ text, /** @type {number} */ by) => {
    const none = page + by < 0 || (page + by) * PAGE >= size;
    // Not `disabled`, which would take the focus from who reached the last page with it.
    return element("button", { type: "button", "data-step": String(by), "aria-disabled": String(none) }, text);
  };
  show(byId("pages"), size > PAGE ? [step("Newer page", -1), step("Next page", 1)] : []);
}

onButton("pages", async (button) => {
  if (button.getAttribute("aria-disabled") === "true") return;
  page += Number(button.dataset.step);
  await showRows();
});

// Limits

async function showLimits() {
  const { budgets } = await call("GET", "/limits");
  show(
    byId("limits"),
    budgets.map((/** @type {any} */ { name, of, used, limit }) => {
      const meter = element("meter", {
        min: "0",
        max: String(limit),
        value: String(used),
        "aria-label": `${name} of ${of}`,
      });
      return tableRow(name, of, element("td", {}, meter, ` ${used}`), String(limit));
    }),
  );
}

// Faults

async function showFaults() {
  const { faults } = await call("GET", "/faults");
  show(
    byId("faults"),
    faults.map((/** @type {any} */ { id, hits, match, effect }) => {
      const row = tableRow(
        element("td", {}, element("code", {}, JSON.stringify(effect))),
        element("td", {}, element("code", {}, JSON.stringify(match ?? {}))),
        String(hits),
        element(
          "td",
          {},
          element("button", { type: "button", "data-fault": id, "aria-label": `Remove fault ${id}` }, "Remove"),
        ),
      );
      row.dataset.key = `fault ${id}`;
      return row;
    }),
  );
}

onButton("faults", async ({ dataset: { fault = "" } }) => {
  await call("DELETE", `/faults/${encodeURIComponent(fault)}`);
  await showFaults();
  return `Fault ${fault} is gone.`;
});

// Clock

async function showClock() {
  const { now, frozen } = await call("GET", "/clock");
  byId("now").textContent = `${now.slice(0, 19).replace("T", " ")} UTC`;
  byId("freeze").setAttribute("aria-pressed", String(frozen));
}

for (const button of document.querySelectorAll("[data-advance]")) {
  button.addEventListener("click", () =>
    act(async () => {
      await call("POST", "/clock", { advance: Number(button.getAttribute("data-advance")) });
      await showClock();
      await showLimits();
    }),
  );
}
byId("freeze").addEventListener("click", () =>
  act(async () => {
    const frozen = byId("freeze").getAttribute("aria-pressed") === "true";
    await call("POST", "/clock", { frozen: !frozen });
    await showClock();
  }),
);
byId("reset").addEventListener("click", () =>
  act(async () => {
    await call("POST", "/reset");
    entries = [];
    await showAll();
    return "As it was at the start.";
  }),
);
byId("filter").addEventListener("input", showRequests);
const suggestion = { match: { product: "crm", operation: "records.list" }, effect: { throttle: true }, times: 1 };
/** @type {HTMLTextAreaElement} */ (byId("fault")).value = JSON.stringify(suggestion, null, 1);
byId("add-fault").addEventListener("submit", (event) => {
  event.preventDefault();
  act(async () => {
    const rule = JSON.parse(/** @type {HTMLTextAreaElement} */ (byId("fault")).value);
    const { id } = await call("POST", "/faults", rule);
    await showFaults();
    return `Fault ${id} is on.`;
  });
});

async function showAll() {
  showRequests();
  await Promise.all([showState(), showLimits(), showFaults(), showClock()]);
}

await act(async () => {
  const { sites } = await call("GET", "/health");
  byId("sites").textContent = sites
    .map((/** @type {any} */ { dataCenter, environment, url }) => `${dataCenter} ${environment}: ${url}`)
    .join(" · ");
  await showAll();
});
setInterval(() => keepUp(showClock), 1000);
const stream = new EventSource(`${API}/journal/stream`);
stream.addEventListener("message", ({ data }) => {
  if (follows()) add([JSON.parse(data)]);
});
// What happened while nobody listened: before the first event, or while the emulator was gone.
stream.addEventListener("open", () =>
  keepUp(async () => {
    if (follows()) add((await call("GET", `/journal?after=${entries.at(-1)?.index ?? -1}`)).entries);
  }),
);
