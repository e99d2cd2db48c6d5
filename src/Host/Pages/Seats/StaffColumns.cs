namespace Host.Pages.Seats;

/// <summary>The columns in which staff and seats are counted.</summary>
internal static class StaffColumns
{
    public static IReadOnlyList<StaffColumn> All { get; } =
    [
        new("n", new("职工", "Staff"), typed => typed.All, of => of.All),
        new("f", new("一线职工", "Front line"), typed => typed.FrontLine, of => of.FrontLine),
        new("m", new("管理人员", "Managers"), typed => typed.Managers, of => of.Managers),
        new("w", new("女职工", "Women"), typed => typed.Women, of => of.Women),
        new("d", new("劳务派遣", "Dispatched"), typed => typed.Dispatched, of => of.Dispatched),
    ];
}
