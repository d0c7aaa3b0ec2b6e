"use strict";
(() => {
  const status = document.getElementById("status");

  const select = (element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const selection = window.getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
    return selection;
  };

  // Where the clipboard is out of reach: on plain http, in old browsers, or because the owner said no.
  const copySelected = (element) => {
    const selection = select(element);
    const plain = (event) => {
      event.clipboardData.setData("text/plain", element.textContent);
      event.preventDefault();
    };
    document.addEventListener("copy", plain);
    let copied = false;
    try {
      copied = document.execCommand("copy");
    } catch {
      // As if it had been refused.
    }
    document.removeEventListener("copy", plain);
    if (copied) selection.removeAllRanges();
    return copied;
  };

  const copy = async (element) => {
    if (window.isSecureContext && navigator.clipboard) {
      try {
        await navigator.clipboard.writeText(element.textContent);
        return true;
      } catch {
        // Then the other way.
      }
    }
    return copySelected(element);
  };

  const tell = (button, label, copied) => {
    const called = button.dataset.called;
    const words = copied
      ? `The ${called} is copied.`
      : `The ${called} could not be copied. It is selected: copy it with the keyboard.`;
    status.textContent = "";
    button.firstChild.data = copied ? "Copied" : "Selected";
    button.classList.toggle("copied", copied);
    clearTimeout(button.timer);
    button.timer = setTimeout(() => {
      button.firstChild.data = label;
      button.classList.remove("copied");
    }, 3000);
    // A region that is emptied and filled at once would not be read again.
    setTimeout(() => {
      status.textContent = words;
    }, 50);
  };

  for (const button of document.querySelectorAll("button.copy")) {
    const label = button.firstChild.data;
    const element = document.getElementById(button.dataset.copy);
    button.hidden = false;
    button.addEventListener("click", async () => tell(button, label, await copy(element)));
  }

  // On paper the grounds of what is to be done stand open.
  let folded = [];
  window.addEventListener("beforeprint", () => {
    folded = [...document.querySelectorAll(".card details:not([open])")];
    for (const element of folded) element.open = true;
  });
  window.addEventListener("afterprint", () => {
    for (const element of folded) element.open = false;
  });

  const stale = document.getElementById("stale");
  const made = document.querySelector(".as-of time").dateTime;
  if (Date.now() - Date.parse(made) > 24 * 60 * 60 * 1000) stale.hidden = false;
})();
