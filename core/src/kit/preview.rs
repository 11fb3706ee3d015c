//! A proof sheet of a language: each message as the runtime itself says it, its errors included.

use std::collections::BTreeMap;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::article_html::article_html;
use super::document::Entry;
use super::html::{escaped, page};
use super::name::full;
use super::sample::{Kind, kinds};
use super::texts::Texts;
use crate::checks::{Picked, Project};
use crate::l10n::{Message, Tag, Words, counted, resource, shown};

const STYLE: &str = include_str!("preview.css");

/// Most sentences that one message is shown in.
const MOST: usize = 12;

/// One page with every sentence of a language as a reader sees it, beside the source: under the headings of the files, which
/// are those of the screens, with an argument for each variable and with each form of its numbers.
pub fn preview(project: &Project, tag: &str, words: &Words) -> String {
    let say = |id: &str| escaped(&words.text(&Message::new(id)));
    let (source, own) = (Texts::read(project, &project.source), Texts::read(project, tag));
    let (mut body, mut links) = (String::new(), String::new());
    let mut bundles: BTreeMap<&str, [Said; 2]> = BTreeMap::new();
    for (at, (file, document)) in source.files.iter().enumerate() {
        let group = file.group.as_str();
        let [theirs, ours] = bundles
            .entry(group)
            .or_insert_with(|| [Said::new(project, group, &project.source), Said::new(project, group, tag)]);
        let path = project.path(group, &file.name, tag);
        links += &format!("<li><a href=\"#f{at}\">{}</a>\n", escaped(&path));
        body += &format!("<h2 id=\"f{at}\"><code>{}</code></h2>\n", escaped(&path));
        let mut section = "";
        for entry in document.entries() {
            if entry.section != section {
                section = &entry.section;
                body += &format!("<h3>{}</h3>\n", escaped(section));
            }
            let found = own.find(group, &entry.id).map(|(_, entry)| entry);
            if file.is_article() {
                body += &section_row(entry, found, theirs, ours, &say("kit-preview-missing"));
                continue;
            }
            body += &row(entry, found, theirs, ours, &say("kit-preview-missing"));
        }
    }
    let title = words.text(&Message::new("kit-preview-title").with("language", tag));
    let body = format!(
        "<h1>{}</h1>\n<p>{}</p>\n<nav><ul>\n{links}</ul></nav>\n{body}",
        escaped(&title),
        say("kit-preview-how")
    );
    page(words.tag(), [&escaped(&title), ""], STYLE, &body, "")
}

/// A section of an article, above that of the source.
fn section_row(source: &Entry, own: Option<&Entry>, theirs: &Said, ours: &Said, missing: &str) -> String {
    let (class, here) = match own {
        Some(own) => ("", article_html(&own.normal)),
        None => ("missing", format!("<p><em>{missing}</em></p>")),
    };
    format!(
        "<section><p><code>{}</code></p>\n<div class=\"{class}\"><div {}>{here}</div>\
         <div class=\"source\" {}>{}</div></div>\n</section>\n",
        escaped(&source.id),
        ours.marks,
        theirs.marks,
        article_html(&source.normal)
    )
}

fn row(source: &Entry, own: Option<&Entry>, theirs: &Said, ours: &Said, missing: &str) -> String {
    let mut html = String::new();
    let mut kinds = kinds(&source.normal);
    kinds.extend(own.iter().flat_map(|own| self::kinds(&own.normal)));
    for part in &source.parts {
        let attribute = part.attribute.as_deref();
        let id = escaped(&full(&source.id, attribute));
        html += &format!("<section><p><code>{id}</code></p>\n");
        let is_there = own.is_some_and(|own| own.part(attribute).is_some());
        for arguments in ours.arguments(&kinds) {
            let [there, here] = [theirs, ours].map(|said| said.say(&source.id, attribute, &arguments));
            let (class, here) = match here {
                _ if !is_there => ("missing", format!("<em>{missing}</em>")),
                Ok(text) => ("", escaped(&text)),
                Err(text) => ("wrong", escaped(&text)),
            };
            let there = escaped(&there.unwrap_or_else(|text| text));
            html += &format!(
                "<div class=\"{class}\"><p {}>{here}</p><p class=\"source\" {}>{there}</p></div>\n",
                ours.marks, theirs.marks
            );
        }
        html += "</section>\n";
    }
    html
}

/// One language as the runtime says it.
struct Said {
    tag: String,
    bundle: FluentBundle<FluentResource>,
    /// A first number of each plural form.
    numbers: Vec<i64>,
    /// Language and direction, as an element of HTML has them.
    marks: String,
}

impl Said {
    fn new(project: &Project, group: &str, tag: &str) -> Said {
        let language: LanguageIdentifier = tag.replace('_', "-").parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        let files = project.of_tag(tag).filter(|file| file.group == group && file.name.ends_with(".ftl"));
        for text in files.filter_map(|file| file.content.text()) {
            // The first of two with one name wins, as in the app.
            let _ = bundle.add_resource(resource(text));
        }
        // Other projects have functions of their own: what is told them is shown.
        let _ = bundle.add_builtins();
        for name in ["DATETIME", "DATE", "TIME"] {
            let _ = bundle.add_function(name, |told, _| told.first().cloned().unwrap_or(FluentValue::None));
        }
        // The third number of a form is seldom the one that it is named after.
        let picked = Picked::by(tag);
        let number = |form: &&str| picked.numbers(form).iter().take(3).next_back().copied();
        let numbers = picked.reached().iter().filter_map(number).map(i64::from).collect();
        let direction = Tag::direction_of(tag).as_str();
        bundle.set_formatter(Some(shown));
        Said {
            tag: tag.to_owned(),
            bundle,
            numbers,
            marks: format!("lang=\"{}\" dir=\"{direction}\"", escaped(tag)),
        }
    }

    /// The sentence, or what went wrong with what there is of it.
    fn say(&self, id: &str, attribute: Option<&str>, told: &[(String, Told)]) -> Result<String, String> {
        let message = self.bundle.get_message(id);
        let pattern = match attribute {
            Some(name) => message.and_then(|message| message.get_attribute(name)).map(|found| found.value()),
            None => message.and_then(|message| message.value()),
        };
        // A term is said by others.
        let Some(pattern) = pattern else { return Ok(String::new()) };
        let mut args = FluentArgs::new();
        for (name, told) in told {
            args.set(
                name.as_str(),
                match told {
                    Told::Number(number) => counted(&self.tag, *number),
                    Told::Text(text) => FluentValue::from(text.clone()),
                    Told::Day => FluentValue::from(self.day()),
                    Told::Named(id) => FluentValue::from(self.named(id)),
                },
            );
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        match errors.first() {
            Some(error) => Err(format!("{text} ({error})")),
            None => Ok(text),
        }
    }

    /// A day in this language's own words, where it has our messages for it.
    fn day(&self) -> String {
        let told = [
            ("weekday".to_owned(), Told::Named("weekday-4")),
            ("day".to_owned(), Told::Number(5)),
            ("month".to_owned(), Told::Named("month-11")),
            ("year".to_owned(), Told::Text("2026".to_owned())),
        ];
        match self.bundle.has_message("date") && self.bundle.has_message("weekday-4") {
            true => self.say("date", None, &told).unwrap_or_else(|text| text),
            false => "5 November 2026".to_owned(),
        }
    }

    fn named(&self, id: &str) -> String {
        self.say(id, None, &[]).unwrap_or_else(|text| text)
    }

    /// What a message is told: each form of its first number, or each word of its first choice, once.
    fn arguments(&self, kinds: &BTreeMap<String, Kind>) -> Vec<Vec<(String, Told)>> {
        let is_date = ["weekday", "month", "year"].iter().all(|name| kinds.contains_key(*name));
        let mut all: Vec<Vec<(String, Told)>> = vec![Vec::new()];
        for (name, kind) in kinds {
            let is_varied = all.len() > 1;
            let choices: Vec<Told> = match kind {
                _ if is_date && name == "weekday" => vec![Told::Named("weekday-4")],
                _ if is_date && name == "month" => vec![Told::Named("month-11")],
                _ if is_date && name == "day" => vec![Told::Number(5)],
                Kind::Number if is_varied => vec![Told::Number(3)],
                Kind::Number => self.numbers.iter().map(|number| Told::Number(*number)).collect(),
                Kind::Choice(keys) => keys.iter().map(|key| Told::Text(key.clone())).collect(),
                Kind::Day => vec![Told::Day],
                Kind::Text(text) => vec![Told::Text(text.clone())],
            };
            all = all
                .iter()
                .flat_map(|before| {
                    choices.iter().map(|told| [before.as_slice(), &[(name.clone(), told.clone())]].concat())
                })
                .take(MOST)
                .collect();
        }
        all
    }
}

/// What a variable is told.
#[derive(Clone)]
enum Told {
    Number(i64),
    Text(String),
    Day,
    Named(&'static str),
}
