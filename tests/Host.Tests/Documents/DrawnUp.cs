using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Documents;
using Host.Documents.Congress;

namespace Host.Tests.Documents;

/// <summary>A session's papers as the union officer gets them.</summary>
internal static class DrawnUp
{
    public static CasePaper Find(Session session, string name) =>
        SessionPapers.Of(SessionFacts.For(session, "大兴区总工会", Office.UnionOfficer)).Single(paper => paper.Name == name);

    /// <summary>The paper, which can be drawn up, written and opened again.</summary>
    public static OpenedPaper Paper(Session session, string name)
    {
        var paper = Find(session, name);
        paper.Awaits.ShouldBeNull();
        return OpenedPaper.Of(paper.Draw());
    }
}
