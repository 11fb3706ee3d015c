//! What came of something that is due: done, could not be done, taken back.

use faro_core::casefile::Casefile;
use faro_core::deadlines::Rulebook;
use faro_core::l10n::Message;
use faro_core::outlook::OutlookError;
use faro_core::prooflog::{Proof, ProofResult};
use serde_json::json;

use super::log_export::offer;
use super::record::number;
use crate::app::App;
use crate::args;
use crate::error::CliError;
use crate::fields::{Field, ask, happened, take};

pub(super) fn run(marking: args::Due, app: &App) -> Result<(), CliError> {
    let (opened, book) = (app.unlock()?, app.book()?);
    let mut casefile = opened.case();
    match marking {
        args::Due::Done { item, told } => {
            let proof = Proof { result: ProofResult::Done, ..Proof::default() };
            mark(&item, proof, &told, &mut casefile, &book, app)
        }
        args::Due::CouldNot { item, reason, told } => {
            let proof = Proof { result: ProofResult::CouldNot, reason, ..Proof::default() };
            mark(&item, proof, &told, &mut casefile, &book, app)
        }
        args::Due::Undo { item } => {
            let proof = app.outlook(&casefile, &book).undo(&item, &app.words)?;
            write("cli-undone", proof, &mut casefile, app)
        }
    }
}

fn mark(
    item: &str,
    proof: Proof,
    told: &args::Told,
    casefile: &mut Casefile,
    book: &Rulebook,
    app: &App,
) -> Result<(), CliError> {
    let outlook = app.outlook(casefile, book);
    let happened = told.on.as_deref().map(happened).transpose()?;
    let proof = Proof { happened, photos: hashes(told, casefile)?, ..proof };
    // What cannot be marked is refused before anything is asked; only details can supply what shows it.
    match outlook.mark(item, proof.clone(), &app.words) {
        Ok(_) | Err(OutlookError::ProofNeeded) => {}
        Err(error) => return Err(error.into()),
    }
    let proof = outlook.mark(item, details(proof, app)?, &app.words)?;
    write("cli-marked", proof, casefile, app)
}

fn write(message: &str, proof: Proof, casefile: &mut Casefile, app: &App) -> Result<(), CliError> {
    let said =
        Message::new(message).with("title", proof.about_one(&app.words)).with("result", proof.came_of_it());
    let (item, result, day) = (proof.item.clone(), proof.result, proof.day);
    let written = casefile.write_proof(proof, app.moment.local())?;
    let answer = json!({ "number": written, "item": item, "result": result, "day": day });
    app.answer(&answer, &said.with("number", number(written)))?;
    offer(app);
    Ok(())
}

/// The papers that show it, by the hashes of their bytes.
pub(super) fn hashes(told: &args::Told, casefile: &Casefile) -> Result<Vec<String>, CliError> {
    Ok(told.papers.iter().map(|id| casefile.paper_hash(id)).collect::<Result<_, _>>()?)
}

/// What a person tells in words: of what merely happened, also what it was.
pub(super) fn details(proof: Proof, app: &App) -> Result<Proof, CliError> {
    let field = |name, label| Field { name, label, now: "" };
    let mut fields = vec![
        field("spoke_to", "field-spoke-to"),
        field("reference", "field-reference"),
        field("error", "field-error"),
        field("note", "field-note"),
    ];
    if proof.result == ProofResult::Note {
        fields.insert(0, field("what", "field-what"));
    }
    let mut told = ask(&fields, app)?;
    Ok(Proof {
        what: take(&mut told, "what"),
        spoke_to: take(&mut told, "spoke_to"),
        reference: take(&mut told, "reference"),
        error: take(&mut told, "error"),
        note: take(&mut told, "note"),
        ..proof
    })
}
