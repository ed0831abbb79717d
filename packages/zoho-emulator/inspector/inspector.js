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

/**
 * Runs something the user asked for; says what went wrong instead of nothing.
 * @param {() => Promise<string | void>} run
 */
async function act(run) {
  try {
    say((await run()) ?? "");
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
  }
}

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
  byId("requests").replaceChildren(...shown.slice(-ROWS).reverse().map(requestRow));
}

const follows = () => /** @type {HTMLInputElement} */ (byId("follow")).checked;

/** @param {readonly any[]} added */
function add(added) {
  const known = new Set(entries.map(({ index }) => index));
  entries = [...entries, ...added.filter(({ index }) => !known.has(index))].slice(-1000);
  refresh();
}

let planned = false;

/** Several requests of one moment are shown at once. */
function refresh() {
  if (planned) return;
  planned = true;
  requestAnimationFrame(() => {
    planned = false;
    showRequests();
    act(showState);
    act(showLimits);
  });
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
      { type: "button", "aria-current": String(name === collection) },
      name.slice(slash + 1),
      element("span", { class: "note" }, String(size)),
    );
    button.addEventListener("click", () => {
      collection = name;
      page = 0;
      act(showRows).then(() => act(showState));
    });
    const group = name.slice(0, Math.max(0, slash));
    groups.set(group, [...(groups.get(group) ?? []), element("li", {}, button)]);
  }
  byId("collections").replaceChildren(
    ...[...groups].flatMap(([group, items]) => [element("h3", {}, group), element("ul", {}, ...items)]),
  );
}

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
    const button = /** @type {HTMLButtonElement} */ (element("button", { type: "button" }, text));
    button.disabled = page + by < 0 || (page + by) * PAGE >= size;
    button.addEventListener("click", () => {
      page += by;
      act(showRows);
    });
    return button;
  };
  byId("pages").replaceChildren(...(size > PAGE ? [step("Newer page", -1), step("Next page", 1)] : []));
}

// Limits

async function showLimits() {
  const { budgets } = await call("GET", "/limits");
  byId("limits").replaceChildren(
    ...budgets.map((/** @type {any} */ { name, of, used, limit }) => {
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
  byId("faults").replaceChildren(
    ...faults.map((/** @type {any} */ { id, hits, match, effect }) => {
      const remove = element("button", { type: "button", "aria-label": `Remove fault ${id}` }, "Remove");
      remove.addEventListener("click", () =>
        act(async () => {
          await call("DELETE", `/faults/${encodeURIComponent(id)}`);
          await showFaults();
          return `Fault ${id} is gone.`;
        }),
      );
      return tableRow(
        element("td", {}, element("code", {}, JSON.stringify(effect))),
        element("td", {}, element("code", {}, JSON.stringify(match ?? {}))),
        String(hits),
        element("td", {}, remove),
      );
    }),
  );
}

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
setInterval(() => act(showClock), 1000);
const stream = new EventSource(`${API}/journal/stream`);
stream.addEventListener("message", ({ data }) => {
  if (follows()) add([JSON.parse(data)]);
});
// What happened while nobody listened: before the first event, or while the emulator was gone.
stream.addEventListener("open", () =>
  act(async () => {
    if (follows()) add((await call("GET", `/journal?after=${entries.at(-1)?.index ?? -1}`)).entries);
  }),
);
