// The voting page: fetches a ballot paper that nobody can tell from another, and casts it without a name.
// docs/secret-ballots.md says why each step is as it is. RSABSSA-SHA384-PSS-Deterministic, RFC 9474.
"use strict";
(() => {
  const root = document.getElementById("vote");
  const english = document.documentElement.lang.startsWith("en");
  const say = (zh, en) => (english ? en : zh);
  const caseId = root.dataset.case;
  const HASH = 48;

  // ---- numbers -------------------------------------------------------------------------------------------------
  const random = length => crypto.getRandomValues(new Uint8Array(length));
  const toNumber = bytes => BigInt("0x" + [...bytes].map(b => b.toString(16).padStart(2, "0")).join(""));
  const toBytes = (number, length) =>
    Uint8Array.from(number.toString(16).padStart(2 * length, "0").match(/../g), pair => parseInt(pair, 16));
  const toText = bytes => btoa(String.fromCharCode(...bytes));
  const fromText = text => Uint8Array.from(atob(text), sign => sign.charCodeAt(0));
  const sha = async (name, ...parts) => new Uint8Array(await crypto.subtle.digest(name, await new Blob(parts).arrayBuffer()));
  const power = (base, exponent, modulus) => {
    let result = 1n;
    for (base %= modulus; exponent > 0n; exponent >>= 1n, base = base * base % modulus) {
      if (exponent & 1n) {
        result = result * base % modulus;
      }
    }
    return result;
  };
  // The inverse, or null where there is none.
  const inverse = (number, modulus) => {
    let [old, next, oldFactor, factor] = [number, modulus, 1n, 0n];
    while (next !== 0n) {
      const quotient = old / next;
      [old, next] = [next, old - quotient * next];
      [oldFactor, factor] = [factor, oldFactor - quotient * factor];
    }
    return old === 1n ? (oldFactor % modulus + modulus) % modulus : null;
  };

  // ---- the paper -----------------------------------------------------------------------------------------------
  // EMSA-PSS, RFC 8017 section 9.1.1.
  const encode = async (secret, salt, length) => {
    const hash = await sha("SHA-384", new Uint8Array(8), await sha("SHA-384", secret), salt);
    const block = new Uint8Array(length - HASH - 1);
    block.set([1, ...salt], block.length - HASH - 1);
    for (let at = 0, i = 0; at < block.length; at += HASH, i++) {
      const mask = await sha("SHA-384", hash, Uint8Array.of(0, 0, 0, i));
      mask.slice(0, block.length - at).forEach((byte, offset) => { block[at + offset] ^= byte; });
    }
    block[0] &= 0x7f;
    return Uint8Array.of(...block, ...hash, 0xbc);
  };

  const receiptOf = async secret => {
    const bits = toNumber((await sha("SHA-256", secret)).slice(0, 8));
    const signs = [...Array(12).keys()].map(i => "0123456789ABCDEFGHJKMNPQRSTVWXYZ"[Number(bits >> BigInt(59 - 5 * i) & 31n)]).join("");
    return signs.match(/..../g).join("-");
  };

  const makePaper = async (group, seal) => {
    const modulus = fromText(seal.modulus);
    const [n, e] = [toNumber(modulus), toNumber(fromText(seal.exponent))];
    const secret = random(32);
    const encoded = toNumber(await encode(secret, random(HASH), modulus.length));
    let wrapping, unwrapping = null;
    while (unwrapping === null) {
      wrapping = toNumber(random(modulus.length)) % n;
      unwrapping = inverse(wrapping, n);
    }
    return {
      group, secret: toText(secret), encoded: encoded.toString(), unwrapping: unwrapping.toString(),
      wrapped: toText(toBytes(encoded * power(wrapping, e, n) % n, modulus.length)), receipt: await receiptOf(secret),
    };
  };

  const unwrap = (paper, seal, sealedPaper) => {
    const modulus = fromText(seal.modulus);
    const n = toNumber(modulus);
    const signature = toNumber(fromText(sealedPaper)) * BigInt(paper.unwrapping) % n;
    if (power(signature, toNumber(fromText(seal.exponent)), n) !== BigInt(paper.encoded)) {
      throw new Error(say("选票印章无效", "The seal is not genuine"));
    }
    return toText(toBytes(signature, modulus.length));
  };

  // ---- talking to the server -----------------------------------------------------------------------------------
  const wait = milliseconds => new Promise(done => setTimeout(done, milliseconds));
  const ask = async (address, body, named) => {
    const answer = await fetch(address, {
      method: body ? "POST" : "GET", credentials: named ? "same-origin" : "omit", referrerPolicy: "no-referrer", cache: "no-store",
      headers: body ? { "Content-Type": "application/json" } : {}, body: body && JSON.stringify(body),
    });
    const said = await answer.json().catch(() => ({}));
    if (answer.ok) {
      return said;
    }
    const failure = new Error((english && said.detail) || said.title || String(answer.status));
    failure.rule = said.rule;
    failure.final = answer.status >= 400 && answer.status < 500;
    throw failure;
  };
  // Until the server has answered: a lost answer is asked for again with the very same words.
  const insist = async (address, body, named) => {
    for (;;) {
      try {
        return await ask(address, body, named);
      } catch (failure) {
        if (failure.final) {
          throw failure;
        }
        status(say("网络不通，正在重试……", "No connection; trying again …"));
        await wait(1500 + Math.random() * 1000);
      }
    }
  };

  // ---- what is kept on the phone -------------------------------------------------------------------------------
  const keyOf = (ballot, voter) => `ballot:${ballot}:${voter}`;
  const load = (ballot, voter) => JSON.parse(localStorage.getItem(keyOf(ballot, voter)) || "null");
  const save = (ballot, voter, paper) => localStorage.setItem(keyOf(ballot, voter), JSON.stringify(paper));

  // ---- what is shown -------------------------------------------------------------------------------------------
  const make = (name, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };
  const statusLine = make("p", { className: "vote-status" });
  statusLine.setAttribute("role", "status");
  const stage = make("div");
  let shown = "";
  const status = text => { if (statusLine.textContent !== text) { statusLine.textContent = text; } };
  const show = (name, ...children) => {
    if (shown !== name) {
      shown = name;
      stage.replaceChildren(...children);
    }
  };
  const receiptCard = paper => [
    make("h2", { textContent: say("已投票", "Your vote is in") }),
    make("p", { textContent: say("您的回执码：", "Your receipt code:") }),
    make("p", { className: "vote-receipt", textContent: paper.receipt }),
    make("p", { className: "soft", textContent: say(
      "请抄下或者截屏。结果公布后，可在回执码名单中找到它，证明您的选票已经计入；回执码不显示您投了什么。",
      "Note it down. When the result is published you find it in the list: your paper was counted. It does not say how you voted.") }),
  ];

  const question = (paper, item, index) => {
    const kind = paper.kind;
    const field = make("fieldset", { className: "card vote-item" }, make("legend", { textContent: item.title }));
    if (kind === "ranked-choice") {
      field.append(make("p", { className: "soft", textContent: say("请按先后次序选择，1为最优先；可以不全选", "Choose the order; 1 comes first, and you may leave some out") }));
    } else if (kind === "election") {
      field.append(make("p", { className: "soft", textContent: say(`最多选${item.most}名，可以不选`, `At most ${item.most}; none is allowed`) }));
    }
    item.choices.forEach((choice, number) => {
      if (kind === "ranked-choice") {
        const select = make("select", { name: `item-${index}` }, make("option", { value: "", textContent: "—" }));
        item.choices.forEach((_, rank) => select.append(make("option", { value: String(rank + 1), textContent: String(rank + 1) })));
        select.dataset.choice = String(number);
        field.append(make("label", { className: "vote-choice" }, select, make("span", { textContent: choice })));
      } else {
        const input = make("input", { type: kind === "election" ? "checkbox" : "radio", name: `item-${index}`, value: String(number) });
        field.append(make("label", { className: "vote-choice" }, input, make("span", { textContent: choice })));
      }
    });
    return field;
  };

  const marksOf = (form, paper) => paper.items.map((item, index) => {
    const fields = [...form.querySelectorAll(`[name="item-${index}"]`)];
    if (paper.kind === "ranked-choice") {
      const ranked = fields.filter(field => field.value !== "").sort((a, b) => Number(a.value) - Number(b.value));
      const clean = new Set(ranked.map(field => field.value)).size === ranked.length && ranked.length > 0;
      return clean ? ranked.map(field => Number(field.dataset.choice)) : null;
    }
    const marked = fields.filter(field => field.checked).map(field => Number(field.value));
    const fits = paper.kind === "election" ? marked.length <= item.most : marked.length === 1;
    return fits ? marked : null;
  });

  const ballotForm = (ballot, cast) => {
    const form = make("form", {}, ...ballot.paper.items.map((item, index) => question(ballot.paper, item, index)));
    const fault = make("p", { className: "fault" });
    fault.setAttribute("role", "alert");
    const send = make("button", { className: "first", textContent: say("核对选票", "Check my paper") });
    form.append(fault, make("div", { className: "acts" }, send));
    let checked = "";
    form.addEventListener("change", () => { checked = ""; send.textContent = say("核对选票", "Check my paper"); });
    form.addEventListener("submit", async event => {
      event.preventDefault();
      event.stopPropagation();
      const marks = marksOf(form, ballot.paper);
      const open = marks.indexOf(null);
      if (open >= 0) {
        fault.textContent = say(`“${ballot.paper.items[open].title}”尚未填写或者填写有误`, `“${ballot.paper.items[open].title}” is not filled in rightly`);
        return;
      }
      const text = marks.map(one => one.join(",")).join(";");
      if (checked !== text) {
        checked = text;
        const words = marks.map((one, i) => `${ballot.paper.items[i].title}：${one.map(c => ballot.paper.items[i].choices[c]).join("、") || say("不选", "none")}`);
        fault.textContent = say("请核对，投出后不能更改。", "Please check; it cannot be changed. ") + words.join("；");
        send.textContent = say("确认投票", "Cast my vote");
        return;
      }
      send.disabled = true;
      await cast(text, fault);
      send.disabled = false;
    });
    return form;
  };

  // ---- the course of a ballot ----------------------------------------------------------------------------------
  const fetchPaper = async (ballot, voter, code) => {
    // Not when its owner does something, but by itself and some time later: the order tells nothing.
    await wait(Math.random() * 3000);
    const { group } = await insist(`/api/vote/${ballot.id}/voter`, { voter, code }, true);
    const seal = ballot.seals.find(one => one.group === group);
    const paper = load(ballot.id, voter) || await makePaper(group, seal);
    save(ballot.id, voter, paper);
    const answer = await insist(`/api/vote/${ballot.id}/paper`, { voter, code, wrapped: paper.wrapped }, true);
    paper.seal = unwrap(paper, seal, answer.sealed);
    delete paper.encoded;
    delete paper.unwrapping;
    save(ballot.id, voter, paper);
  };

  const cast = (ballot, voter) => async (marks, fault) => {
    const paper = load(ballot.id, voter);
    // The same press, whatever happens, until the server has answered.
    paper.pressed = paper.pressed || { press: toText(random(16)), marks };
    save(ballot.id, voter, paper);
    try {
      const slip = { secret: paper.secret, seal: paper.seal, group: paper.group, press: paper.pressed.press, marks: paper.pressed.marks };
      await insist(`/api/vote/${ballot.id}/box`, slip, false);
      save(ballot.id, voter, { receipt: paper.receipt, done: true, group: paper.group });
    } catch (failure) {
      delete paper.pressed;
      save(ballot.id, voter, failure.rule === "congress.paper-is-cast-once" ? { receipt: paper.receipt, done: true, group: paper.group } : paper);
      if (fault) {
        fault.textContent = failure.message;
      }
    }
  };

  const step = async (ballot, voter, code) => {
    let paper = load(ballot.id, voter);
    const seals = ballot.seals.map(seal => seal.fingerprint).join(say("、", ", "));
    const heading = make("h2", { textContent: ballot.paper.title });
    const sealLine = make("p", { className: "soft", textContent: say(`选票印章：${seals}，应与会场屏幕一致`, `Seal: ${seals}; it is the same on the hall's screen`) });
    if (paper && paper.done) {
      show("done" + ballot.id, ...receiptCard(paper));
    } else if (ballot.phase === "issuing" || ballot.phase === "voting") {
      if (!paper || !paper.seal) {
        status(say("正在领取选票……", "Fetching your paper …"));
        await fetchPaper(ballot, voter, code);
        paper = load(ballot.id, voter);
      }
      if (ballot.phase === "issuing") {
        status(say(`已领取选票，请等待开始投票。已发票${ballot.issued}张，应发${ballot.present}张`, `You have your paper. ${ballot.issued} of ${ballot.present} are out; please wait.`));
        show("issued" + ballot.id, heading, sealLine);
      } else if (paper.pressed) {
        await cast(ballot, voter)(paper.pressed.marks, null);
      } else {
        show("form" + ballot.id, heading, sealLine, ballotForm(ballot, cast(ballot, voter)));
      }
    } else if (ballot.phase === "counting") {
      show("counting" + ballot.id, heading);
    }
    if (ballot.phase === "voting" || ballot.phase === "counting") {
      status(say(`已投票${ballot.cast}张，发出选票${ballot.issued}张`, `${ballot.cast} of ${ballot.issued} papers are in`));
    }
    if (ballot.phase === "closed" || ballot.phase === "void") {
      status(ballot.phase === "closed" ? say("结果已公布", "The result is published") : say("本次表决无效，请等待重新表决", "This ballot is void; please wait for the next"));
      show("over" + ballot.id, heading, ...(paper && paper.receipt ? receiptCard(paper) : []),
        make("p", {}, make("a", { className: "button", href: `/ballots/${ballot.id}`, textContent: say("查看结果和回执码名单", "Result and list of receipt codes") })));
    }
  };

  // Before the first ballot: who the card is, and the code that the check-in desk scans. Never asked while papers are cast.
  const CARD_EVERY = 20000;
  let cardAt = -CARD_EVERY;
  const showCard = async (voter, code) => {
    if (performance.now() - cardAt < CARD_EVERY) {
      return;
    }
    cardAt = performance.now();
    const card = await ask(`/api/vote/cases/${caseId}/card`, { voter, code }, true).catch(failure => {
      if (failure.rule) {
        throw failure;
      }
    });
    if (card) {
      show(`card${card.isPresent}`, make("section", { className: "card who-am-i" },
        make("h2", { textContent: `${voter} ${card.name}` }),
        make("p", { textContent: `${card.delegation} · ${card.isPresent ? say("已签到", "checked in") : say("尚未签到", "not checked in yet")}` }),
        ...(card.isPresent ? [] : [make("p", {}, make("a", { className: "button first", href: card.checkIn, textContent: say("出示签到码", "Show my check-in code") }))])));
    }
  };

  const look = async (voter, code) => {
    try {
      return await ask(`/api/vote/cases/${caseId}`);
    } catch (failure) {
      if (!failure.final || failure.rule) {
        throw failure;
      }
      status(say("尚未开始表决，请稍候", "No ballot is open yet; please wait"));
      await showCard(voter, code);
      return null;
    }
  };

  const run = async (voter, code) => {
    for (;;) {
      try {
        const ballot = await look(voter, code);
        if (ballot) {
          await step(ballot, voter, code);
        }
      } catch (failure) {
        status(failure.message);
        if (failure.rule === "congress.voting-card-is-valid") {
          sessionStorage.removeItem("card:" + caseId);
          show("");
          enter();
          return;
        }
      }
      await wait(1500 + Math.random() * 1000);
    }
  };

  const enter = () => {
    const number = make("input", { id: "voter", inputMode: "numeric", required: true, autocomplete: "off" });
    const code = make("input", { id: "code", required: true, autocomplete: "off", placeholder: "XXXX-XXXX-XXXX" });
    const form = make("form", { className: "card" },
      make("div", { className: "field" }, make("label", { htmlFor: "voter", textContent: say("代表编号", "Your number") }), number),
      make("div", { className: "field" }, make("label", { htmlFor: "code", textContent: say("表决证验证码", "Code on your voting card") }), code),
      make("button", { className: "first", textContent: say("进入投票", "Go on") }));
    form.addEventListener("submit", event => {
      event.preventDefault();
      event.stopPropagation();
      start(Number(number.value), code.value);
    });
    show("enter" + Math.random(), form);
  };

  const start = (voter, code) => {
    sessionStorage.setItem("card:" + caseId, JSON.stringify({ voter, code }));
    show("wait");
    run(voter, code);
  };

  root.replaceChildren(statusLine, stage);
  if (!window.isSecureContext || !crypto.subtle) {
    status(say("本页面须通过 HTTPS 打开，才能保护选票秘密。请联系工作人员，或者改用纸质选票。", "This page must be opened over HTTPS to keep your vote secret. Please ask the staff, or vote on paper."));
    return;
  }
  // The card comes behind the # of the address, which the browser sends to nobody.
  const card = /^#(\d+)\.([0-9A-Za-z-]+)$/.exec(location.hash);
  const known = JSON.parse(sessionStorage.getItem("card:" + caseId) || "null");
  if (card) {
    history.replaceState(null, "", location.pathname);
    start(Number(card[1]), card[2]);
  } else if (known) {
    start(known.voter, known.code);
  } else {
    enter();
  }
})();
