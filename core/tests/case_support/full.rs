//! A case with the longest names, for what is drawn on paper.
use faro_core::casefile::{Contact, Duty, DutyKind, Hearing, HearingKind, Number, Person, Relation, Role};
use faro_core::deadlines::{Every, Recurrence};
use faro_core::prooflog::{Proof, ProofResult, Reason};

use super::{Life, ZONE, day};

/// A case with more of everything than a page has room for, and with the longest names that papers have.
pub fn filled(mut life: Life) -> Life {
    let number = |kind: &str, value: &str| Number { kind: kind.into(), value: value.into() };
    let names = [
        (
            "Ana",
            "FERNÁNDEZ-ETXEBERRIA GOIKOETXEA Y MONTÚFAR DE LA CERDA, María de los Ángeles Guadalupe",
            "Mam, Todos Santos Cuchumatán",
        ),
        ("عبد الرحمن", "عبد الرحمن محمد عبد القادر بن عبد العزيز آل المتوكل الحسيني", "العربية"),
        ("ሀና", "ወልደ ገብርኤል ተክለ ሃይማኖት ወልደ ሚካኤል ገብረ እግዚአብሔር", "አማርኛ"),
        ("Ân", "NGUYỄN PHƯỚC CÔNG TẰNG TÔN NỮ BẢO ÂN HOÀNG THỊ KIM NGÂN", "Tiếng Việt"),
        ("王", "欧阳 慕容 司马 上官 诸葛 夏侯 小明", "中文"),
    ];
    for (at, (name, spelling, language)) in names.into_iter().enumerate() {
        let mut numbers = vec![number("A-number", &format!("A 205-123-45{at}"))];
        if at == 0 {
            numbers.push(number("Receipt of the I-589", "MSC2690012345"));
            numbers.push(number("Passport of Guatemala", "GT 123456789 0101"));
        }
        let relation = if at == 0 { Relation::Myself } else { Relation::Child };
        let born = Some("1990-04-17".to_owned());
        let person = Person {
            name: name.into(),
            spelling: spelling.into(),
            relation,
            numbers,
            language: language.into(),
            dialect: language.into(),
            town: "San Juan Ixcoy, Huehuetenango, Guatemala".into(),
            born,
        };
        life.case.keep(&person).unwrap();
    }
    let roles = [Role::Other, Role::Family, Role::Helper, Role::Lawyer, Role::Office];
    for (at, role) in roles.into_iter().enumerate() {
        let contact = Contact {
            name: "Organización de Apoyo Legal para Familias Migrantes del Condado de Westchester".into(),
            role,
            phone: format!("+1 914 555 010{at}"),
            email: "intake.department@legal-aid-for-families.example.org".into(),
            note: String::new(),
        };
        life.case.keep(&contact).unwrap();
    }
    let place =
        "Jacob K. Javits Federal Building, 26 Federal Plaza, 12th Floor, Room 1237, New York, NY 10278";
    let hearing = |kind, at: &str| Hearing {
        place: place.into(),
        judge: "The Honorable Maximiliano Wolfeschlegelsteinhausen".into(),
        interpreter: "Mam of Todos Santos, by a woman, in person and not by phone".into(),
        link: "https://eoir.webex.example/meet/1234567890".into(),
        ..Hearing::new("us", kind, at, ZONE)
    };
    for (kind, at) in
        [(HearingKind::Master, "2027-01-12T13:30"), (HearingKind::Individual, "2028-03-14T09:00")]
    {
        life.add(&hearing(kind, at));
    }
    for (name, value) in
        [("us.moved_on", "2026-11-20"), ("us.last_arrival", "2025-12-29"), ("us.ead_expires", "2027-05-05")]
    {
        life.fact(name, value);
    }
    let weekly = Recurrence::of(day("2025-03-05"), Every::Weeks { count: 1, on: Vec::new() });
    let photo = life.case.add_duty(&Duty::new(DutyKind::Photo, weekly.clone(), ZONE)).unwrap();
    for (at, on) in weekly.days(day("2025-03-05")).take(88).enumerate() {
        let (result, reason) = match at % 9 {
            5 => (ProofResult::CouldNot, Some(Reason::AppRefused)),
            7 => (ProofResult::CouldNot, Some(Reason::AppBroken)),
            _ => (ProofResult::Done, None),
        };
        let proof = Proof { result, reason, note: "x".into(), ..Proof::default() };
        life.says(&format!("duty:{photo}@{on}"), proof, &format!("{on}T12:00")).unwrap();
    }
    life
}
