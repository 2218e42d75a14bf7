//! The faces: one question and four faces for each, of which nobody has to choose any.

use std::collections::BTreeMap;

use askama::Template;

use super::{Asked, Face};
use crate::web::{Posted, Words, words};

/// The four questions with their faces, as they were chosen.
#[derive(Template)]
#[template(path = "feedback/faces.html")]
pub(crate) struct FacesForm {
    t: &'static Words,
    worker: String,
    chosen: Posted,
}

impl askama::filters::HtmlSafe for FacesForm {}

impl FacesForm {
    /// About this worker, with what was chosen before.
    pub(crate) fn new(worker: &str, typed: &Posted) -> FacesForm {
        let mut chosen = Posted::default();
        for asked in Asked::ALL {
            chosen.set(asked.field(), typed.get(asked.field()));
        }
        FacesForm {
            t: words(),
            worker: worker.to_owned(),
            chosen,
        }
    }

    /// About whom it asks.
    pub(super) fn worker(&self) -> String {
        self.worker.clone()
    }

    fn is_chosen(&self, field: &str, face: &str) -> bool {
        self.chosen.get(field) == face
    }
}

/// The faces that were chosen.
pub(crate) fn read_faces(form: &Posted) -> BTreeMap<Asked, Face> {
    let chosen = |asked: Asked| {
        let mut all = Face::ALL.into_iter();
        let face = all.find(|face| face.value() == form.get(asked.field()))?;
        Some((asked, face))
    };
    Asked::ALL.into_iter().filter_map(chosen).collect()
}
