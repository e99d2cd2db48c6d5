using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Congress.Seats;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>One electing unit with its staff.</summary>
public sealed record StaffRow
{
    /// <summary>Electing units that a form takes; a bound of this program, no law’s.</summary>
    internal const int Most = 200;

    [Label("选举单位", "Electing unit"), Required, StringLength(TextBounds.Name)]
    public required string Name { get; init; }

    [Label("职工", "Staff"), Range(0, Persons)]
    public required int All { get; init; }

    [Label("一线职工", "Front line"), Range(0, Persons)]
    public int FrontLine { get; init; }

    [Label("管理人员", "Managers"), Range(0, Persons)]
    public int Managers { get; init; }

    [Label("女职工", "Women"), Range(0, Persons)]
    public int Women { get; init; }

    [Label("劳务派遣", "Dispatched"), Range(0, Persons)]
    public int Dispatched { get; init; }

    /// <summary>Staff of one electing unit; a bound of this program, no law’s.</summary>
    internal const int Persons = 500_000;

    internal ElectingUnit ToUnit() => new(Name, new(All, FrontLine, Managers, Women, Dispatched));
}
