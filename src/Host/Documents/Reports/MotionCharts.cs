using Domain.Motions;
using Domain.Motions.Figures;
using Host.Documents.Content;
using Host.Pages.Text;

namespace Host.Documents.Reports;

/// <summary>The motions by state, by grade of the answer, by satisfaction and by department; what there is nothing of is not drawn.</summary>
internal static class MotionCharts
{
    private const int MostDepartments = 10;

    public static IEnumerable<Block> Of(ReportInput input)
    {
        var moved = input.Motions.Where(motion => motion.Line.MovedOn is not null).ToList();
        Chart?[] all = [States(moved), Grades(moved), Ratings(moved), Departments(moved, input.On)];
        return all.OfType<Chart>();
    }

    private static Chart? States(IReadOnlyList<ReportedMotion> motions) => Counted(
        (ChartKind.Bars, "提案办理状态（件）", "件数"),
        motions.GroupBy(motion => motion.Line.State).OrderBy(group => group.Key)
            .Select(group => (StateTitles.Of(group.Key).Zh, group.Count())));

    private static Chart? Grades(IReadOnlyList<ReportedMotion> motions) => Counted(
        (ChartKind.Pie, "答复的办理结果（件）", "件数"),
        motions.Where(motion => motion.Line.Grade is not null).GroupBy(motion => motion.Line.Grade!.Value).OrderBy(group => group.Key)
            .Select(group => (EnumWords.Of(group.Key).Zh, group.Count())));

    private static Chart? Ratings(IReadOnlyList<ReportedMotion> motions) => Counted(
        (ChartKind.Pie, "提案人、附议人的评价（人次）", "人次"),
        motions.SelectMany(motion => motion.Ratings).GroupBy(value => value).OrderBy(group => group.Key)
            .Select(group => (EnumWords.Of(group.Key).Zh, group.Count())));

    private static Chart? Departments(IReadOnlyList<ReportedMotion> motions, DateOnly on)
    {
        var largest = MotionFigures.ByDepartment(motions.Select(motion => motion.Line), on)
            .Where(one => one.Department.Length > 0)
            .OrderByDescending(one => one.Figures[MotionMeasure.Assigned]).Take(MostDepartments).ToList();
        return largest.Count == 0 ? null : new Chart(
            ChartKind.Columns, $"各部门承办提案（件）{(largest.Count == MostDepartments ? $"，承办最多的{MostDepartments}个部门" : "")}",
            [.. largest.Select(one => one.Department)],
            [
                new("应答复", [.. largest.Select(one => one.Figures[MotionMeasure.Assigned])]),
                new("已答复", [.. largest.Select(one => one.Figures[MotionMeasure.Answered])]),
                new("办结", [.. largest.Select(one => one.Figures[MotionMeasure.Closed])]),
            ]);
    }

    private static Chart? Counted((ChartKind Kind, string Title, string Series) look, IEnumerable<(string Name, int Count)> counts)
    {
        var all = counts.ToList();
        return all.Count == 0 ? null : new Chart(
            look.Kind, look.Title, [.. all.Select(one => one.Name)], [new(look.Series, [.. all.Select(one => one.Count)])]);
    }
}
