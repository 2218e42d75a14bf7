//! Every route of the application and who it is for. A tidy test fails when a route is added that is not here, so that a
//! new page cannot forget who may see it.

use Who::{AboutAChild, Administrators, Anybody, Business, Children, Staff, WordKeepers, Workers};

/// A route.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Route {
    /// As the router has it.
    pub(crate) path: &'static str,
    /// The methods it answers.
    pub(crate) methods: &'static [&'static str],
    /// For whom.
    pub(crate) who: Who,
}

/// For whom a route is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Who {
    /// The workers of the child it names.
    AboutAChild,
    /// Staff who work with children.
    Workers,
    /// Everybody who works here.
    Staff,
    /// Who looks after the house.
    Administrators,
    /// Who keeps the list of words.
    WordKeepers,
    /// Who prints and posts.
    Business,
    /// Children, and whoever comes in as one.
    Children,
    /// Anybody: the way in and the way out.
    Anybody,
}

const GET: &[&str] = &["GET"];
const POST: &[&str] = &["POST"];
const BOTH: &[&str] = &["GET", "POST"];

const fn route(path: &'static str, methods: &'static [&'static str], who: Who) -> Route {
    Route { path, methods, who }
}

/// All of them.
pub(crate) const ROUTES: &[Route] = &[
    route("/", GET, Anybody),
    route("/assets/{*path}", GET, Anybody),
    route("/away", BOTH, Workers),
    route("/be", POST, Anybody),
    route("/came-in", GET, Staff),
    route("/calendar", BOTH, Workers),
    route("/calendar/ending", POST, Workers),
    route("/calendar/{secret}", GET, Anybody),
    route("/children", GET, Workers),
    route("/children/new", BOTH, AboutAChild),
    route("/children/{child}", GET, AboutAChild),
    route("/children/{child}/about-me", GET, AboutAChild),
    route("/children/{child}/about-me/{asking}", BOTH, AboutAChild),
    route("/children/{child}/alongside", BOTH, AboutAChild),
    route("/children/{child}/alongside/{entry}", BOTH, AboutAChild),
    route(
        "/children/{child}/attachments/{attachment}",
        GET,
        AboutAChild,
    ),
    route("/children/{child}/diary", GET, AboutAChild),
    route("/children/{child}/diary/new", BOTH, AboutAChild),
    route(
        "/children/{child}/diary/{entry}/calling-off",
        BOTH,
        AboutAChild,
    ),
    route("/children/{child}/diary/{entry}/moving", BOTH, AboutAChild),
    route("/children/{child}/diary/{entry}/telling", BOTH, AboutAChild),
    route("/children/{child}/feedback", BOTH, AboutAChild),
    route("/children/{child}/feedback/not-now", POST, AboutAChild),
    route(
        "/children/{child}/feedback/{entry}/change",
        POST,
        AboutAChild,
    ),
    route("/children/{child}/from-parents", GET, AboutAChild),
    route("/children/{child}/from-parents/{entry}", BOTH, AboutAChild),
    route(
        "/children/{child}/from-parents/{entry}/with/{attachment}",
        GET,
        AboutAChild,
    ),
    route(
        "/children/{child}/from-parents/{entry}/passing-on",
        POST,
        AboutAChild,
    ),
    route(
        "/children/{child}/from-parents/{entry}/promising",
        POST,
        AboutAChild,
    ),
    route(
        "/children/{child}/from-parents/{entry}/reading",
        POST,
        AboutAChild,
    ),
    route(
        "/children/{child}/from-parents/{entry}/showing-back",
        POST,
        AboutAChild,
    ),
    route("/children/{child}/going-out", GET, AboutAChild),
    route("/children/{child}/going-out/checking", POST, AboutAChild),
    route("/children/{child}/going-out/giving", POST, AboutAChild),
    route("/children/{child}/going-out/going", POST, AboutAChild),
    route("/children/{child}/going-out/gone", POST, AboutAChild),
    route("/children/{child}/going-out/places", BOTH, AboutAChild),
    route("/children/{child}/going-out/telling", POST, AboutAChild),
    route("/children/{child}/going-out/{message}", GET, AboutAChild),
    route(
        "/children/{child}/going-out/{message}/posting",
        POST,
        AboutAChild,
    ),
    route("/children/{child}/letters", BOTH, AboutAChild),
    route("/children/{child}/letters/{letter}", GET, AboutAChild),
    route(
        "/children/{child}/letters/{letter}/checking",
        POST,
        AboutAChild,
    ),
    route(
        "/children/{child}/letters/{letter}/looking",
        POST,
        AboutAChild,
    ),
    route(
        "/children/{child}/letters/{letter}/forms",
        POST,
        AboutAChild,
    ),
    route(
        "/children/{child}/letters/{letter}/forms/{form}",
        BOTH,
        AboutAChild,
    ),
    route(
        "/children/{child}/letters/{letter}/forms/{form}/paper",
        GET,
        AboutAChild,
    ),
    route(
        "/children/{child}/letters/{letter}/preview",
        GET,
        AboutAChild,
    ),
    route(
        "/children/{child}/letters/{letter}/preview-on-paper",
        GET,
        AboutAChild,
    ),
    route(
        "/children/{child}/letters/{letter}/reply-sheet",
        BOTH,
        AboutAChild,
    ),
    route(
        "/children/{child}/letters/{letter}/sending",
        POST,
        AboutAChild,
    ),
    route(
        "/children/{child}/letters/{letter}/withholding",
        POST,
        AboutAChild,
    ),
    route(
        "/children/{child}/letters/{letter}/writing",
        BOTH,
        AboutAChild,
    ),
    route(
        "/children/{child}/letters/{letter}/{form}",
        GET,
        AboutAChild,
    ),
    route("/children/{child}/looking/{entry}", BOTH, AboutAChild),
    route("/children/{child}/map", BOTH, AboutAChild),
    route("/children/{child}/off-screen", POST, AboutAChild),
    route("/children/{child}/people", GET, AboutAChild),
    route("/children/{child}/people/new", BOTH, AboutAChild),
    route("/children/{child}/people/{person}", BOTH, AboutAChild),
    route("/children/{child}/people/{person}/found", BOTH, AboutAChild),
    route("/children/{child}/people/{person}/tree", GET, AboutAChild),
    route(
        "/children/{child}/people/{person}/way-in",
        BOTH,
        AboutAChild,
    ),
    route(
        "/children/{child}/people/{person}/way-in/codes",
        POST,
        AboutAChild,
    ),
    route(
        "/children/{child}/people/{person}/way-in/giving",
        POST,
        AboutAChild,
    ),
    route(
        "/children/{child}/people/{person}/way-in/renewing",
        POST,
        AboutAChild,
    ),
    route(
        "/children/{child}/people/{person}/way-in/taking-back",
        POST,
        AboutAChild,
    ),
    route("/children/{child}/plan", GET, AboutAChild),
    route("/children/{child}/plan/done", POST, AboutAChild),
    route("/children/{child}/plan/people/{person}", BOTH, AboutAChild),
    route(
        "/children/{child}/plan/people/{person}/said",
        POST,
        AboutAChild,
    ),
    route("/children/{child}/plan/writing", BOTH, AboutAChild),
    route("/children/{child}/plan/{entry}/paper", GET, AboutAChild),
    route("/children/{child}/promises", BOTH, AboutAChild),
    route("/children/{child}/promises/{entry}", BOTH, AboutAChild),
    route(
        "/children/{child}/promises/{entry}/moving",
        POST,
        AboutAChild,
    ),
    route("/children/{child}/recommendations", GET, AboutAChild),
    route(
        "/children/{child}/recommendations/asking",
        BOTH,
        AboutAChild,
    ),
    route("/children/{child}/recommendations/new", BOTH, AboutAChild),
    route(
        "/children/{child}/recommendations/{entry}",
        GET,
        AboutAChild,
    ),
    route(
        "/children/{child}/recommendations/{entry}/changing",
        BOTH,
        AboutAChild,
    ),
    route(
        "/children/{child}/recommendations/{entry}/not-telling",
        POST,
        AboutAChild,
    ),
    route(
        "/children/{child}/recommendations/{entry}/showing",
        POST,
        AboutAChild,
    ),
    route(
        "/children/{child}/recommendations/{entry}/understanding",
        POST,
        AboutAChild,
    ),
    route(
        "/children/{child}/recommendations/{entry}/solicitor",
        POST,
        AboutAChild,
    ),
    route(
        "/children/{child}/recommendations/{entry}/withdrawing",
        POST,
        AboutAChild,
    ),
    route("/children/{child}/record", BOTH, AboutAChild),
    route("/children/{child}/record/came-in", BOTH, AboutAChild),
    route("/children/{child}/record/visit", BOTH, AboutAChild),
    route("/children/{child}/record/{entry}", GET, AboutAChild),
    route(
        "/children/{child}/record/{entry}/looking",
        POST,
        AboutAChild,
    ),
    route(
        "/children/{child}/record/{entry}/own-words",
        POST,
        AboutAChild,
    ),
    route("/children/{child}/record/{entry}/words", GET, AboutAChild),
    route("/children/{child}/safety", GET, AboutAChild),
    route("/children/{child}/safety/checks/new", BOTH, AboutAChild),
    route("/children/{child}/safety/checks/{entry}", BOTH, AboutAChild),
    route("/children/{child}/safety/handovers/new", BOTH, AboutAChild),
    route("/children/{child}/safety/matters/new", BOTH, AboutAChild),
    route(
        "/children/{child}/safety/matters/{entry}",
        BOTH,
        AboutAChild,
    ),
    route("/children/{child}/safety/means", BOTH, AboutAChild),
    route("/children/{child}/safety/orders/new", BOTH, AboutAChild),
    route("/children/{child}/safety/over/{entry}", BOTH, AboutAChild),
    route("/children/{child}/safety/risk", BOTH, AboutAChild),
    route("/children/{child}/safety/risk/{entry}", BOTH, AboutAChild),
    route("/children/{child}/reports", BOTH, AboutAChild),
    route("/children/{child}/reports/{report}", GET, AboutAChild),
    route(
        "/children/{child}/reports/{report}/addendum",
        POST,
        AboutAChild,
    ),
    route(
        "/children/{child}/reports/{report}/as/{form}",
        GET,
        AboutAChild,
    ),
    route(
        "/children/{child}/reports/{report}/checking",
        POST,
        AboutAChild,
    ),
    route(
        "/children/{child}/reports/{report}/correction",
        POST,
        AboutAChild,
    ),
    route(
        "/children/{child}/reports/{report}/filing",
        BOTH,
        AboutAChild,
    ),
    route(
        "/children/{child}/reports/{report}/looking",
        POST,
        AboutAChild,
    ),
    route(
        "/children/{child}/reports/{report}/preview",
        GET,
        AboutAChild,
    ),
    route(
        "/children/{child}/reports/{report}/preview-on-paper",
        GET,
        AboutAChild,
    ),
    route(
        "/children/{child}/reports/{report}/second-look",
        BOTH,
        AboutAChild,
    ),
    route(
        "/children/{child}/reports/{report}/writing",
        BOTH,
        AboutAChild,
    ),
    route("/children/{child}/said", GET, AboutAChild),
    route("/children/{child}/said/{entry}", BOTH, AboutAChild),
    route("/children/{child}/said/{entry}/choice", POST, AboutAChild),
    route("/children/{child}/said/{entry}/court", POST, AboutAChild),
    route(
        "/children/{child}/said/{entry}/passing-on",
        POST,
        AboutAChild,
    ),
    route("/children/{child}/said/{entry}/reading", POST, AboutAChild),
    route(
        "/children/{child}/said/{entry}/showing-back",
        POST,
        AboutAChild,
    ),
    route("/children/{child}/stories", BOTH, AboutAChild),
    route("/children/{child}/stories/{entry}", BOTH, AboutAChild),
    route(
        "/children/{child}/stories/{entry}/people/{person}",
        BOTH,
        AboutAChild,
    ),
    route(
        "/children/{child}/stories/{entry}/people/{person}/said",
        POST,
        AboutAChild,
    ),
    route(
        "/children/{child}/stories/{entry}/panels/new",
        BOTH,
        AboutAChild,
    ),
    route(
        "/children/{child}/stories/{entry}/panels/{panel}",
        BOTH,
        AboutAChild,
    ),
    route("/children/{child}/stories/{entry}/paper", GET, AboutAChild),
    route("/children/{child}/supervision", GET, AboutAChild),
    route("/children/{child}/supervision/{entry}", GET, AboutAChild),
    route(
        "/children/{child}/supervision/{entry}/telling",
        POST,
        AboutAChild,
    ),
    route("/children/{child}/telling", GET, AboutAChild),
    route("/children/{child}/telling/new", BOTH, AboutAChild),
    route("/children/{child}/telling/plans/{entry}", BOTH, AboutAChild),
    route(
        "/children/{child}/telling/plans/{entry}/calling-off",
        POST,
        AboutAChild,
    ),
    route(
        "/children/{child}/telling/plans/{entry}/changing",
        BOTH,
        AboutAChild,
    ),
    route("/children/{child}/telling/told/{entry}", BOTH, AboutAChild),
    route(
        "/children/{child}/telling/told/{entry}/again",
        POST,
        AboutAChild,
    ),
    route(
        "/children/{child}/telling/told/{entry}/arrival",
        POST,
        AboutAChild,
    ),
    route("/children/{child}/tree", GET, AboutAChild),
    route("/children/{child}/way-in", GET, AboutAChild),
    route("/children/{child}/way-in/codes", POST, AboutAChild),
    route("/children/{child}/way-in/giving", POST, AboutAChild),
    route("/children/{child}/way-in/renewing", POST, AboutAChild),
    route("/children/{child}/way-in/speaking-alone", POST, AboutAChild),
    route("/children/{child}/way-in/taking-back", POST, AboutAChild),
    route("/children/{child}/way-in/turning", POST, AboutAChild),
    route("/children/{child}/whole-file", BOTH, AboutAChild),
    route("/children/{child}/whole-file/{entry}", GET, AboutAChild),
    route(
        "/children/{child}/whole-file/{entry}/handing-over",
        POST,
        AboutAChild,
    ),
    route(
        "/children/{child}/whole-file/{entry}/kinds/{kind}",
        BOTH,
        AboutAChild,
    ),
    route(
        "/children/{child}/whole-file/{entry}/making",
        POST,
        AboutAChild,
    ),
    route(
        "/children/{child}/whole-file/{entry}/may-ask",
        POST,
        AboutAChild,
    ),
    route(
        "/children/{child}/whole-file/{entry}/my-file.zip",
        GET,
        AboutAChild,
    ),
    route(
        "/children/{child}/whole-file/{entry}/taking-back",
        POST,
        AboutAChild,
    ),
    route("/children/{child}/workers", BOTH, AboutAChild),
    route("/children/{child}/workers/ending", POST, AboutAChild),
    route("/constant", GET, Anybody),
    route("/daily", BOTH, Workers),
    route("/families/new", BOTH, Workers),
    route("/find", POST, Workers),
    route("/first/{code}", BOTH, Anybody),
    route("/here", BOTH, Children),
    route("/here/keeping", POST, Children),
    route("/here/pictures/{picture}", GET, Children),
    route("/here/recordings/{recording}", GET, Children),
    route("/house", BOTH, Administrators),
    route("/house/due", BOTH, Administrators),
    route("/house/impact", GET, Administrators),
    route("/house/letters", GET, Administrators),
    route("/house/letters/{template}", BOTH, Administrators),
    route("/house/learners", BOTH, Administrators),
    route("/house/leaving/{staff}", BOTH, Administrators),
    route("/house/links", POST, Administrators),
    route("/house/office", BOTH, Administrators),
    route("/house/rota", BOTH, Administrators),
    route("/house/sending", BOTH, Administrators),
    route("/house/teams", BOTH, Administrators),
    route("/impact", GET, Workers),
    route("/keeping", GET, WordKeepers),
    route("/keeping/agreeing", POST, WordKeepers),
    route("/keeping/importing", BOTH, WordKeepers),
    route("/keeping/proposing", BOTH, WordKeepers),
    route("/keeping/withdrawing", POST, WordKeepers),
    route("/keeping/words.toml", GET, WordKeepers),
    route("/kept", BOTH, Staff),
    route("/kept/keeping", POST, Staff),
    route("/language", POST, Anybody),
    route("/learning", GET, Workers),
    route("/learning/{exercise}", BOTH, Workers),
    route("/leave", GET, Anybody),
    route("/promises", GET, Workers),
    route("/post", GET, Business),
    route("/post/batches", POST, Business),
    route("/post/batches/{batch}", GET, Business),
    route("/post/batches/{batch}/letters", GET, Business),
    route("/post/batches/{batch}/manifest", GET, Business),
    route("/post/batches/{batch}/posting", POST, Business),
    route("/post/bookings/{entry}", POST, Business),
    route("/post/letters/{message}", GET, Business),
    route("/post/letters/{message}/posting", POST, Business),
    route("/search", POST, Workers),
    route("/sign-in", BOTH, Anybody),
    route("/sign-out", POST, Anybody),
    route("/still", GET, Anybody),
    route("/supervision", BOTH, Workers),
    route("/supervision/new", GET, Workers),
    route("/team", GET, Workers),
    route("/words", BOTH, Anybody),
    route("/words/{letter}", GET, Anybody),
    route("/would-have-gone-out", GET, Anybody),
];

/// What stands in the places of an address.
#[derive(Debug, Clone)]
pub(crate) struct Places {
    pub(crate) child: String,
    pub(crate) letter: String,
    pub(crate) entry: String,
    pub(crate) attachment: String,
    pub(crate) person: String,
}

impl Route {
    /// An address of this route.
    pub(crate) fn address(&self, places: &Places) -> String {
        let address = self
            .path
            .replace("{child}", &places.child)
            .replace("/words/{letter}", "/words/c")
            .replace("{letter}", &places.letter)
            .replace("{entry}", &places.entry)
            .replace("{attachment}", &places.attachment)
            .replace("{panel}", &places.entry)
            .replace("{person}", &places.person)
            .replace("{staff}", &places.child)
            .replace("{message}", &places.entry)
            .replace("{batch}", &places.entry)
            .replace("{asking}", "name")
            .replace("{kind}", "letters")
            .replace("{exercise}", "a-first-letter")
            .replace("{form}", "paper")
            .replace("{report}", &places.entry)
            .replace("{template}", "school")
            .replace("{secret}", "ABCDEFGHJKMNPQRTUVWXYZ23.ics")
            .replace("{code}", "ABCDEFGHJKMN")
            .replace("{*path}", "staff.css");
        match self.path {
            "/children/new" => format!("{address}?beside={}", places.child),
            "/constant" => format!("{address}?bytes=10"),
            _ => address,
        }
    }
}
