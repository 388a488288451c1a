//! The views of the overview tables: which tables, grouped by what, with which columns. Always a view, never data.

use crate::source::Span;

/// The overview tables of a statement. A table that is left out is not printed.
#[derive(Debug, Clone)]
pub struct Overview {
    /// What comes from the person.
    pub direct: Option<TableView>,
    /// What comes from others (Art. 14 GDPR).
    pub indirect: Option<TableView>,
    /// Who receives what for: printed only where it is asked for, because the list of recipients tells it too.
    pub disclosed: Option<TableView>,
}

/// How a table is laid out.
#[derive(Debug, Clone)]
pub struct TableView {
    /// Where it is declared; none for the usual one.
    pub span: Option<Span>,
    /// What stands together.
    pub group_by: GroupBy,
    /// Its columns in their order. One that no row fills is not printed.
    pub columns: Vec<Column>,
}

/// What stands together in a table and is told once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GroupBy {
    /// The services of a chapter, under its heading.
    Chapter,
    /// Everything that has the same purpose.
    Purpose,
    /// All purposes of a service.
    Service,
    /// Everything that the same party receives.
    Recipient,
}

/// A column of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Column {
    /// What for.
    Purpose,
    /// In which service.
    Service,
    /// Whose data.
    Subjects,
    /// Which data.
    Data,
    /// What sets it off.
    Trigger,
    /// Where the data come from.
    Source,
    /// On which legal basis.
    LegalBasis,
    /// How long.
    Retention,
    /// Who receives them.
    Recipients,
    /// How to avoid or end it.
    OptOut,
    /// The recipient of the row.
    Recipient,
    /// Its country.
    Country,
}

impl GroupBy {
    /// The column that shows what stands together; a chapter is a heading.
    pub fn column(self) -> Option<Column> {
        match self {
            Self::Chapter => None,
            Self::Purpose => Some(Column::Purpose),
            Self::Service => Some(Column::Service),
            Self::Recipient => Some(Column::Recipient),
        }
    }
}

impl Overview {
    /// The usual table of what comes from the person.
    pub fn direct() -> TableView {
        use Column::{Data, LegalBasis, OptOut, Purpose, Retention, Service};
        TableView::usual(GroupBy::Chapter, &[Purpose, Service, Data, LegalBasis, Retention, OptOut])
    }

    /// The usual table of what comes from others.
    pub fn indirect() -> TableView {
        use Column::{Data, LegalBasis, OptOut, Purpose, Retention, Service, Trigger};
        TableView::usual(GroupBy::Chapter, &[Purpose, Trigger, Service, Data, LegalBasis, Retention, OptOut])
    }

    /// The usual table of who receives what for.
    pub fn disclosed() -> TableView {
        use Column::{LegalBasis, Purpose, Recipient, Service};
        TableView::usual(GroupBy::Recipient, &[Recipient, Purpose, Service, LegalBasis])
    }
}

impl Default for Overview {
    fn default() -> Self {
        Self { direct: Some(Self::direct()), indirect: Some(Self::indirect()), disclosed: None }
    }
}

impl TableView {
    fn usual(group_by: GroupBy, columns: &[Column]) -> Self {
        Self { span: None, group_by, columns: columns.to_vec() }
    }
}
