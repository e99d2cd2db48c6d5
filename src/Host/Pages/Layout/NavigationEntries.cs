using Domain.Organisations;

namespace Host.Pages.Layout;

/// <summary>What a person's offices give a way to.</summary>
internal static class NavigationEntries
{
    public static IEnumerable<NavigationEntry> For(Visitor visitor)
    {
        yield return new("/", new("今日工作", "Today"));
        if (visitor.Holds(Office.FilingClerk))
        {
            yield return new("/desk", new("备案窗口", "Filing desk"));
        }

        if (visitor.Offices.Any(o => o.Office is not (Office.Administrator or Office.System)))
        {
            yield return new("/cases", new("案件", "Cases"));
        }

        if (visitor.Offices.Any(o => o.Office is Office.UnionOfficer or Office.HrDepartment or Office.Teller or Office.HigherUnion))
        {
            yield return new("/congress", new("职代会", "Congress"));
        }

        if (visitor.Offices.Any(o => o.Office is not (Office.Administrator or Office.System or Office.FilingClerk or Office.Teller)))
        {
            yield return new("/motions", new("提案", "Motions"), "/motions");
            yield return new("/letters", new("来信", "Letters"), "/letters");
        }

        if (visitor.Holds(Office.UnionOfficer) || visitor.Holds(Office.HrDepartment))
        {
            yield return new("/cases/new", new("发起集体协商", "Open a case"));
        }

        foreach (var entry in Overviews(visitor))
        {
            yield return entry;
        }
    }

    private static IEnumerable<NavigationEntry> Overviews(Visitor visitor)
    {
        if (visitor.Holds(Office.UnionOfficer) || visitor.Holds(Office.HigherUnion))
        {
            yield return new("/reports", new("进展报告", "Reports"));
        }

        if (visitor.Holds(Office.HigherUnion))
        {
            yield return new("/units", new("下级工会", "Unions below"));
        }

        if (visitor.Holds(Office.Administrator))
        {
            yield return new("/administration", new("系统管理", "Administration"));
            yield return new("/administration/law", new("规则维护", "Law"));
        }

        yield return new("/studio/definitions", new("工作流程", "Procedures"));
        yield return new("/vote-proof", new("表决计算", "Votes"));
        yield return new("/deadlines/calculator", new("期限与规定", "Deadlines"), "/deadlines", "/unit-rules");
    }
}
