//! A life under proceedings, by the real binary: people, hearings, duties, the proof log, the week.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::Person;
use faro_core::reminders::MOST;
use serde_json::{Value, json};

fn id(answer: &Value) -> String {
    answer["id"].as_str().unwrap().to_owned()
}

#[test]
fn people_and_addresses_are_written_changed_and_gone() {
    let person = Person::with_vault("en");
    let told = "name: Ana\nspelling: PEREZ LOPES, ANNA\nborn: 2011\nnumbers: A-number = A 200 000 001; receipt = X1\n";
    let ana = id(&person.json(&["person", "add", "--relation", "child"], told));
    person.does(&["person", "edit", &ana[..6]], "born: 2011-04\n");
    let shown = person.json(&["person", "show", &ana], "");
    assert_eq!((&shown["born"], &shown["relation"]), (&json!("2011-04"), &json!("child")));
    assert_eq!(shown["numbers"][1], json!({ "kind": "receipt", "value": "X1" }));
    assert_eq!(shown["history"][0]["born"], "2011");
    let text = person.does(&["person", "show", &ana], "");
    assert!(text.contains("PEREZ LOPES, ANNA") && text.contains("Changed 1 time"), "{text}");
    assert!(person.refused(&["person", "add"], "nombre: Ana\n").contains("name, spelling, born"));
    person.does(&["contact", "add", "--role", "lawyer"], "name: Lic. Ruiz\nphone: 555\n");
    assert!(person.does(&["contact", "list"], "").contains("Lic. Ruiz"));
    person.does(&["address", "add", "--mail-safe", "false"], "lines: 12 Main Street\ntold_by: an officer\n");
    let moved = person.json(&["address", "move", "2026-11-20"], "");
    assert_eq!(moved["tasks"].as_array().unwrap().len(), 5, "court and USCIS for two; the lawyer");
    let due = person.json(&["due"], "");
    let mut items = due["items"].as_array().unwrap().iter();
    let task = items.find(|item| item["id"] == format!("us.eoir33.court~{ana}")).unwrap().clone();
    assert_eq!(task["title"], "Tell the immigration court your new address (Ana)");
    assert!(person.refused(&["due", "done", &id(&task)], "").contains("Say what shows it"));
    person.does(&["due", "done", &id(&task)], "reference: receipt 7\n");
    person.does(&["person", "leave", &ana[..6], "--yes"], "");
    assert!(person.items(&["person", "list"]).is_empty());
}

#[test]
fn a_paper_is_found_at_its_hearing() {
    let person = Person::with_vault("en");
    let hearing = id(&person.json(&["hearing", "add", "2027-02-05T09:00"], "290 Broadway\n"));
    let notice = id(&person.json(&["paper", "add", "--title", "Letter of the court"], "the letter"));
    let other = id(&person.json(&["paper", "add", "--title", "Passport"], "the passport"));
    let described = ["paper", "describe", &notice[..6], "--of", &hearing[..6], "--kind", "hearing_notice"];
    person.does(&described, "");
    person.does(&["paper", "describe", &notice, "--dated", "2026-10-01"], "");
    let listed = person.items(&["paper", "list", "--of", &hearing]);
    assert_eq!((listed.len(), &listed[0]["id"], &listed[0]["of"]), (1, &json!(notice), &json!(hearing)));
    assert_eq!(person.json(&["hearing", "show", &hearing], "")["papers"], json!([notice]));
    let shown = person.does(&["hearing", "show", &hearing], "");
    let line = "Letter of the court   hearing notice · dated Thursday 1 October 2026 · Individual hearing, \
                Friday 5 February 2027, 9:00 a.m.";
    assert!(shown.contains("Papers\n") && shown.contains(line) && !shown.contains("Passport"), "{shown}");
    assert!(person.refused(&["paper", "describe", &other, "--of", &other], "").contains(&other));
    person.does(&["paper", "describe", &notice, "--of", "none"], "");
    assert!(person.items(&["paper", "list", "--of", &hearing]).is_empty());
    assert!(!person.does(&["hearing", "show", &hearing], "").contains("Papers"));
}

#[test]
fn an_address_is_somebodys_from_a_day_on() {
    let person = Person::with_vault("en");
    let ana = id(&person.json(&["person", "add", "--relation", "child"], "name: Ana\nborn: 2011-4\n"));
    assert_eq!(person.json(&["person", "show", &ana], "")["born"], "2011-04");
    let old = ["address", "add", "--from", "2026-01-05", "--until", "2026-11-01", "--person", &ana[..6]];
    let old = id(&person.json(&old, "lines: 1 Old Road\ncare_of: Lee\n"));
    person.does(&["address", "add", "--from", "2026-11-02"], "lines: 2 New Road\n");
    let said = person.does(&["address", "list"], "");
    let (now, before) = said.split_once("1 Old Road").unwrap();
    assert!(now.contains("2 New Road\n  from Monday 2 November 2026\n"), "{said}");
    let line = "\n  not now · from Monday 5 January 2026 · until Sunday 1 November 2026 · Ana · Lee\n";
    assert!(before.contains(line), "{said}");
    let current: Vec<_> =
        person.items(&["address", "list"]).iter().map(|one| one["is_current"].clone()).collect();
    assert_eq!(current, [true, false]);
    person.does(&["address", "edit", &old, "--person", "all"], "");
    assert_eq!(person.items(&["address", "list"])[1]["people"], json!([]));
    let backwards = ["address", "edit", &old, "--until", "2026-01-04"];
    assert!(person.refused(&backwards, "").contains("The last day is before the first day"));
    assert!(person.refused(&["address", "edit", &old, "--person", "beef"], "").contains("beef"));
}

#[test]
fn a_hearing_is_told_by_many_and_the_earliest_counts() {
    let person = Person::with_vault("en");
    let add = ["hearing", "add", "2027-02-05T09:00", "--source", "notice_to_appear"];
    let hearing = id(&person.json(&add, "290 Broadway\n"));
    let source = ["hearing", "source", &hearing[..6], "hotline", "2027-01-12T08:30"];
    let heard = person.json(&source, "");
    assert_eq!((&heard["standing"], &heard["moved"]), (&json!("conflict"), &json!(null)));
    let shown = person.does(&["hearing", "show", &hearing], "");
    assert!(shown.contains("Tuesday 12 January 2027, 8:30 a.m."), "{shown}");
    assert!(
        shown.contains("the court's phone line") && shown.contains("The sources do not agree"),
        "{shown}"
    );
    person.does(&["hearing", "source", &hearing, "hotline", "--right"], "");
    person
        .does(&["hearing", "edit", &hearing, "--travel", "90"], "judge: Judge Smith\nbring: papers; water\n");
    let whole = person.json(&["hearing", "show", &hearing, "--zone", "America/Denver"], "");
    assert_eq!((&whole["standing"], &whole["bring"]), (&json!("told"), &json!(["papers", "water"])));
    let there = person.does(&["hearing", "list", "--zone", "America/Denver"], "");
    assert!(there.contains("on your clock   6:30 a.m."), "{there}");
    assert!(there.contains("leave by            Tuesday 12 January 2027, 4:00 a.m."), "{there}");
    person.does(&["hearing", "delete", &hearing, "--yes"], "");
    assert!(person.items(&["hearing", "list"]).is_empty());
}

#[test]
fn what_was_done_can_be_shown() {
    let person = Person::with_vault("es");
    let add = ["duty", "add", "call_window", "--from", "2026-11-01", "--every", "1 week", "--on", "sun,wed"];
    let add = [&add[..], &["--at", "08:30-10:00", "--grace", "15"]].concat();
    let call = id(&person.json(&add, "place: 555 0100\n"));
    let photo = id(&person.json(&["paper", "add", "--title", "captura"], "the picture"));
    let done = ["due", "could-not", &call[..6], "no_answer", "--paper", &photo[..6]];
    let marked = person.json(&done, "error: \"¡línea ocupada!\"\nspoke_to: nadie\n");
    let item = format!("duty:{call}@2026-11-22");
    let vault = json!({ "condition": "sound" });
    assert_eq!(
        marked,
        json!({ "vault": vault, "number": 1, "item": item, "result": "could_not", "day": "2026-11-22" })
    );
    person.does(&["due", "done", &item], "reference: C-17\n");
    person.does(&["log", "add", "--corrects", "1"], "what: la hora estaba mal\n");
    let duty = person.json(&["duty", "show", &call], "");
    let times = duty["times"].as_array().unwrap();
    let state = |day: &str| times.iter().find(|time| time["day"] == day).unwrap()["state"].clone();
    assert_eq!((state("2026-11-22"), state("2026-11-18")), (json!("done"), json!("unanswered")));
    let check = person.json(&["log", "verify"], "");
    assert_eq!((&check["count"], &check["fault"]), (&json!(3), &Value::Null));
    let sheet = person.does(&["log", "export", "--sheet"], "");
    assert!(sheet.contains("¡línea ocupada!") && sheet.contains("haya escrito todo de nuevo"), "{sheet}");
    let file = person.path("log.json");
    person.does(&["log", "export", "--output", file.to_str().unwrap()], "");
    let written: Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
    assert_eq!((&written["code"], &written["count"]), (&check["code"], &json!(3)));
    person.does(&["log", "remove", "1", "--yes"], "");
    let listed = person.items(&["log", "list"]);
    assert_eq!((&listed[0]["content"], &listed[3]["content"]["removes"]), (&Value::Null, &json!(1)));
    assert_eq!(person.json(&["log", "verify"], "")["removed"], json!([1]));
    person.does(&["duty", "delete", &call, "--yes"], "");
    assert!(
        person
            .refused(&["duty", "add", "photo", "--every", "1 day", "--on", "tue"], "")
            .contains("2 semanas")
    );
}

#[test]
fn a_week_and_a_month_are_looked_at() {
    let person = Person::with_vault("en");
    person.does(&["hearing", "add", "2026-11-27T09:00"], "290 Broadway\n");
    person
        .does(&["duty", "add", "charging", "--from", "2026-11-10", "--every", "1 day", "--at", "20:00"], "");
    let week = person.does(&["week"], "");
    assert!(week.contains("┃   ▲ 9:00 a.m.               Individual hearing"), "{week}");
    assert_eq!(week.matches("Charge the device").count(), 7, "{week}");
    let month = person.does(&["month"], "");
    assert!(month.contains("November 2026") && month.contains("▸22 ○") && month.contains(" 21 ?"), "{month}");
    // November 2026 begins with a Sunday, as weeks do in English, and not in Spanish.
    let weeks = |month: &str| month.lines().filter(|line| line.contains('│')).count();
    assert!(weeks(&month) == 5 && month.contains("  Sun       Mon"), "{month}");
    let mes = person.does(&["month", "--lang", "es"], "");
    assert!(weeks(&mes) == 6 && mes.contains("  lun       mar       mié"), "{mes}");
    let widths: std::collections::BTreeSet<_> =
        month.lines().filter(|line| line.contains(['│', '┼'])).map(|line| line.chars().count()).collect();
    assert_eq!(widths.len(), 1, "{month}");
    let json = person.json(&["week"], "");
    assert_eq!(json["items"][5]["marks"][0]["kind"], "appearance");
    let plan = person.json(&["plan", "--full", "--quiet", "none"], "");
    let first = plan["notifications"][0]["text"].as_str().unwrap();
    assert!(first.starts_with("Now. Charge the device: Sunday 22 November 2026"), "{first}");
    assert_eq!(plan["notifications"].as_array().unwrap().len(), MOST);
    let plan = person.json(&["plan"], "");
    assert_eq!(plan["notifications"][0]["text"], "Now: open your list.");
    assert!(person.refused(&["plan", "--quiet", "9-5"], "").contains("21:00-07:00"));
}

#[test]
fn nothing_of_a_life_stands_readable_in_the_folder() {
    let person = Person::with_vault("en");
    let canary = "Quetzaltenango-4F81C9";
    let field = |name: &str| format!("{name}: {canary}\n");
    let told = field("name") + &field("spelling") + &field("language") + &field("dialect") + &field("town");
    let ana = id(&person.json(&["person", "add"], &told));
    person.does(&["person", "edit", &ana], "name: Ana\n");
    person.does(&["contact", "add"], &(field("name") + &field("phone") + &field("email") + &field("note")));
    person.does(&["address", "add"], &(field("lines") + &field("care_of") + &field("told_by")));
    let hearing = id(&person.json(&["hearing", "add", "2027-02-05T09:00"], canary));
    let told = field("link") + &field("judge") + &field("bring") + &field("interpreter");
    person.does(&["hearing", "edit", &hearing], &told);
    let told = field("title") + &field("place") + &field("checklist");
    let duty = id(&person.json(&["duty", "add", "other"], &told));
    let told = field("spoke_to") + &field("reference") + &field("error") + &field("note");
    person.does(&["due", "done", &duty], &told);
    person.does(&["note", "add", "--drawer", "lawyer"], canary);
    person.does(&["paper", "add", "--title", canary], canary);
    person.does(&["fact", "set", "last_arrival", "2025-11-29"], "");
    person.does(&["fact", "source", "last_arrival", "--seen-on", "2026-11-20"], canary);
    let mut searched = 0;
    for (path, bytes) in person.bytes() {
        searched += bytes.len();
        for word in [canary, "other", "proof", "person", "2027-02-05", "last_arrival"] {
            let wide: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
            for needle in [word.as_bytes(), &wide] {
                let found = bytes.windows(needle.len()).any(|window| window == needle);
                assert!(!found, "{word} in {}", path.display());
            }
        }
    }
    assert!(searched > 16_384, "{searched}");
}
