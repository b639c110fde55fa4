// What the page does by itself. Everything else is HTML, and htmx moves it.
"use strict";
(() => {
  const $ = (id) => document.getElementById(id);
  let refused = null; // a refusal came back: the blocks that it names, go to the first one
  let replaced = null; // another page of the form came back: its hash, go to its top
  let left = null; // where the focus was last, outside of forms
  const closing = new WeakSet();

  // A push re-renders the page; what a person has opened stays open, as it is.
  htmx.registerExtension("kept", {
    htmx_before_morph_attr: (element, detail) =>
      !(element.tagName === "DETAILS" && ["open", "class"].includes(detail.attrName)) &&
      !(element.closest(".hints") && ["hidden", "aria-selected"].includes(detail.attrName)) &&
      detail.attrName !== "aria-activedescendant",
  });

  // ---- after every push -------------------------------------------------

  // A form is drawn as an open dialog; the browser then keeps the focus in it.
  const fields = "[autofocus], .fields :is(input:not([type=hidden]), textarea, select, button)";
  function raiseModal() {
    for (const dialog of document.querySelectorAll("dialog[data-modal]")) {
      if (dialog.matches(":modal")) continue;
      dialog.removeAttribute("open");
      dialog.showModal();
      goTo(dialog.querySelector(fields));
    }
  }

  // Whoever closes a form, or loses what they pressed, goes on where they were.
  document.addEventListener("focusin", ({ target }) => {
    if (target.closest("dialog")) return;
    left = target;
    for (const menu of document.querySelectorAll("details.menu[open]")) {
      if (!menu.contains(target)) menu.open = false;
    }
  });
  document.addEventListener("pointerdown", ({ target }) => { if (!target.closest("dialog")) left = null; }, true);
  function goBack() {
    if (!left || document.activeElement !== document.body || document.querySelector("dialog:modal")) return;
    const there = left.isConnected ? left : left.id && $(left.id);
    [there, there?.closest?.("details.menu")?.querySelector("summary"), $("main")].find((e) => e?.checkVisibility?.())?.focus({ preventScroll: true });
  }

  // Conversations stay at their newest message unless scrolled away from it.
  const tails = new Map();
  function followTails() {
    for (const pane of document.querySelectorAll("[data-tail]")) {
      const known = tails.get(pane.id);
      if (known === undefined || known) pane.scrollTop = pane.scrollHeight;
      if (known === undefined) {
        tails.set(pane.id, true);
        pane.addEventListener("scroll", () =>
          tails.set(pane.id, pane.scrollHeight - pane.scrollTop - pane.clientHeight < 60), { passive: true });
      }
    }
  }

  // The sentences may come after the refusal; until then those of the last one stand there.
  function goToInvalid() {
    const blocks = refused;
    if (!blocks) return;
    const field = [...document.querySelectorAll("dialog[data-modal] [aria-invalid=true]")]
      .find(({ name }) => blocks.includes(name.slice(2).split("/")[0]));
    if (!field) return;
    refused = null;
    goTo(field);
  }

  function goToTop() {
    const dialog = replaced && document.querySelector(`dialog[data-modal][data-hash="${replaced}"]`);
    if (!dialog) return;
    replaced = null;
    dialog.querySelector(".fields").scrollTop = 0;
    goTo(dialog.querySelector(fields));
  }

  function goTo(field) { // with the caret after what is there
    field?.focus();
    if (field?.matches("textarea, input[type=text]")) field.setSelectionRange(field.value.length, field.value.length);
  }

  // What was refused is said above everything else, an open form included.
  function showRefusal() {
    const refusal = $("refusal");
    const open = refusal.matches(":popover-open");
    if (refusal.textContent.trim() && !open) refusal.showPopover();
    if (!refusal.textContent.trim() && open) refusal.hidePopover();
  }

  // Whoever acts is in sight in a long list. Where something is scrolled into view, the
  // first Tab goes on from there, past the link that skips to the conversation.
  function showWhoActs() {
    const who = document.querySelector(".persona[aria-current]").closest("li"), list = who.parentElement;
    list.scrollTop = who.offsetTop - list.offsetTop - (list.clientHeight - who.offsetHeight) / 2;
  }

  function settle() {
    showRefusal();
    raiseModal();
    followTails();
    goToInvalid();
    goToTop();
    goBack();
  }
  document.addEventListener("htmx:after:swap", settle);
  document.addEventListener("DOMContentLoaded", () => {
    showWhoActs();
    settle();
  });
  window.addEventListener("resize", followTails); // a phone was turned, or its keyboard came up
  matchMedia("(min-width: 801px)").addEventListener("change", ({ matches }) => { // what lay over the page stands beside it
    if (matches && $("rail").matches(":popover-open")) $("rail").hidePopover();
  });
  document.addEventListener("refused", (event) => { refused = event.detail.blocks; goToInvalid(); });
  document.addEventListener("replaced", (event) => { replaced = event.detail.hash; goToTop(); });
  for (const act of ["pointerdown", "keydown"]) { // whoever has gone on meanwhile is not called back
    document.addEventListener(act, () => { refused = replaced = null; }, true);
  }

  document.addEventListener("htmx:sse:error", () => { $("offline").hidden = false; });
  document.addEventListener("htmx:sse:close", () => { $("offline").hidden = false; });
  document.addEventListener("htmx:sse:after:connection", () => { $("offline").hidden = true; });

  // A browser keeps left pages, and would keep their streams; it has six.
  window.addEventListener("pagehide", () => $("live")._htmx?.sse?.abortController.abort());
  window.addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });

  // ---- forms ------------------------------------------------------------

  // Forms under messages are not sent as such: each control reports itself.
  document.addEventListener("submit", (event) => {
    if (event.target.matches("form.surface:not([hx-post])")) event.preventDefault();
    const hints = event.target.querySelector(".hints");
    if (hints) hints.hidden = true; // the answer may come to where they are
  });

  document.addEventListener("said", ({ target }) => { // what was not taken stays there
    target.reset();
    showHints(target.querySelector("textarea"));
    for (const id of tails.keys()) tails.set(id, true);
  });

  document.addEventListener("cancel", (event) => { // Escape
    if (!event.target.matches("dialog[data-modal]")) return;
    event.preventDefault();
    if (closing.has(event.target)) return; // a date field with its calendar says it twice
    closing.add(event.target);
    setTimeout(() => closing.delete(event.target), 500);
    event.target.querySelector("[data-action=close-modal]").click();
  }, true);

  // A question is answered when a button is pressed: the dialog says only a moment later
  // that it is closed, and the next question may be open by then.
  let answer = () => {};
  document.addEventListener("submit", (event) => {
    if (event.target.closest("#confirm")) answer(event.submitter.value === "yes");
  });
  document.addEventListener("close", ({ target }) => { // Escape
    if (target.id === "confirm" && !target.open) answer(false);
  }, true);

  document.addEventListener("htmx:confirm", (event) => {
    const { ctx, issueRequest, dropRequest } = event.detail;
    const from = ctx.sourceElement.dataset;
    if (!ctx.confirm) return;
    event.preventDefault();
    const dialog = $("confirm");
    $("confirm-title").textContent = from.confirmTitle || "Are you sure?";
    $("confirm-text").textContent = ctx.confirm;
    $("confirm-yes").textContent = from.confirmYes || "Yes";
    $("confirm-no").textContent = from.confirmNo || "No";
    $("confirm-yes").classList.toggle("danger", from.confirmStyle === "danger");
    answer = (yes) => (yes ? issueRequest() : dropRequest());
    dialog.showModal();
  });

  // ---- writing ----------------------------------------------------------

  // What stands before the caret and may be completed: a command that begins the
  // line, a person or a channel wherever a word begins.
  const mention = /(?<=^|[\s(])[@#][\p{L}\p{N}._-]*$/u;
  function begun(field) {
    const before = field.value.slice(0, field.selectionEnd);
    return /^\/\S*$/.test(before) ? before : before.match(mention)?.[0] ?? "";
  }

  function fits({ dataset: { complete, names } }, typed) {
    if (!names) return complete.startsWith(typed);
    const word = typed.slice(1).toLowerCase();
    return complete[0] === typed[0] && names.toLowerCase().split(" ").some((name) => name.startsWith(word));
  }

  function showHints(field) {
    const hints = field && $(field.dataset.hints);
    if (!hints) return;
    const typed = begun(field), all = [...hints.children];
    const whole = typed[0] !== "/" && all.some(({ dataset }) => dataset.complete === typed + " ");
    for (const item of all) item.hidden = !typed || whole || !fits(item, typed);
    hints.hidden = all.every((item) => item.hidden);
    mark(field, typed[0] === "/" ? null : shown(field)[0]); // Enter sends a command as it is
  }

  const shown = (field) => [...document.querySelectorAll(`#${field.dataset.hints}:not([hidden]) > li:not([hidden])`)];
  const marked = (field) => shown(field).find((item) => item.ariaSelected === "true");

  function mark(field, item) {
    for (const other of $(field.dataset.hints).children) other.ariaSelected = String(other === item);
    item?.scrollIntoView({ block: "nearest" });
    if (item) field.setAttribute("aria-activedescendant", item.id);
    else field.removeAttribute("aria-activedescendant");
  }

  function complete(field, item) {
    const end = field.selectionEnd;
    field.setRangeText(item.dataset.complete, end - begun(field).length, end, "end");
    field.focus();
    showHints(field);
  }

  // The keys of the list; true if it took this one.
  function inHints(field, { key, shiftKey }) {
    const all = shown(field);
    if (!all.length || shiftKey) return false;
    const at = all.indexOf(marked(field));
    if (key === "ArrowDown") mark(field, all[(at + 1) % all.length]);
    else if (key === "ArrowUp") mark(field, all.at(at < 0 ? -1 : at - 1));
    else if (key === "Escape") $(field.dataset.hints).hidden = true;
    else if (key === "Tab" || (key === "Enter" && at >= 0)) complete(field, all[Math.max(at, 0)]);
    else return false;
    return true;
  }

  document.addEventListener("input", (event) => {
    if (event.target.matches("[data-compose] textarea")) showHints(event.target);
  });
  document.addEventListener("pointerdown", (event) => { // the focus stays in the line
    if (event.target.closest(".hints")) event.preventDefault();
  });

  document.addEventListener("keydown", (event) => {
    const { target, key } = event;
    if (target.matches("[data-compose] textarea")) {
      if (!event.isComposing && inHints(target, event)) {
        event.preventDefault();
      } else if (key === "Enter" && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        target.form.requestSubmit();
      }
    } else if (key === "Enter" && target.matches("input[data-dispatch]")) {
      event.preventDefault();
      htmx.trigger(target, "dispatch");
    } else if (key === "Escape") {
      const menu = target.closest("details.menu[open]");
      if (menu) {
        menu.open = false;
        menu.querySelector("summary").focus();
      }
    }
  });

  // A message's menu hangs below it, or stands above where there is no room.
  document.addEventListener("toggle", ({ target }) => {
    if (!target.matches("details.menu[data-menu]")) return;
    target.classList.remove("above");
    const { bottom } = target.querySelector(".card").getBoundingClientRect();
    target.classList.toggle("above", bottom > target.closest(".scroll").getBoundingClientRect().bottom);
  }, true);

  // Programs that type for people send a key and its character apart; the line that Enter
  // has sent would get a break when it is empty again.
  document.addEventListener("keypress", (event) => {
    if (event.target.matches("[data-compose] textarea") && event.key === "Enter" && !event.shiftKey) event.preventDefault();
  });

  document.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    const hint = event.target.closest(".hints > li");
    if (hint) complete(hint.closest("form").elements.text, hint);
    if (button?.dataset.url) window.open(button.dataset.url, "_blank", "noopener");
    for (const menu of document.querySelectorAll("details.menu[open]")) {
      if (!menu.contains(event.target) || button) menu.open = false;
    }
  });
})();
