using Domain.Bargaining;
using Domain.Calendar;
using Domain.Organisations;
using static Domain.Tests.Days;

namespace Domain.Tests;

/// <summary>Who acts on which day, at ten in the morning.</summary>
internal static class Acting
{
    public static readonly UnitId Union = new(new Guid(1, 0, 0, new byte[8]));
    public static readonly UnitId Employer = new(new Guid(2, 0, 0, new byte[8]));
    public static readonly UnitId Authority = new(new Guid(3, 0, 0, new byte[8]));

    private static readonly AccountId UnionAccount = new(new Guid(11, 0, 0, new byte[8]));
    private static readonly AccountId HrAccount = new(new Guid(12, 0, 0, new byte[8]));
    private static readonly AccountId ClerkAccount = new(new Guid(13, 0, 0, new byte[8]));

    public static ActMoment UnionOfficer(string day) => new(new(UnionAccount, Office.UnionOfficer, Union, "工会主席"), At(day));

    public static ActMoment MotionsCommittee(string day) => new(new(UnionAccount, Office.MotionsCommittee, Union, "提案委员会"), At(day));

    public static ActMoment Hr(string day) => new(new(HrAccount, Office.HrDepartment, Employer, "人力资源部"), At(day));

    public static ActMoment Clerk(string day) => new(new(ClerkAccount, Office.FilingClerk, Authority, "备案窗口"), At(day));

    /// <summary>One of the tellers, by number.</summary>
    public static ActMoment Teller(int number, string day) =>
        new(new(new(new Guid(20 + number, 0, 0, new byte[8])), Office.Teller, Union, $"计票人{number}"), At(day));

    public static ActMoment Program(string day) => new(Actor.Program, At(day));

    private static DateTimeOffset At(string day) => Shanghai.At(Day(day), new TimeOnly(10, 0));
}
