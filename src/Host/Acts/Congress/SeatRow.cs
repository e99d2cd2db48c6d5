using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Congress.Terms;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>The seats of one electing unit.</summary>
public sealed record SeatRow
{
    [Label("选举单位", "Electing unit"), Required, StringLength(TextBounds.Name)]
    public required string Unit { get; init; }

    [Label("名额", "Seats"), Range(0, StaffRow.Persons)]
    public required int All { get; init; }

    [Label("一线职工", "Front line"), Range(0, StaffRow.Persons)]
    public int FrontLine { get; init; }

    [Label("管理人员", "Managers"), Range(0, StaffRow.Persons)]
    public int Managers { get; init; }

    [Label("女职工", "Women"), Range(0, StaffRow.Persons)]
    public int Women { get; init; }

    [Label("劳务派遣", "Dispatched"), Range(0, StaffRow.Persons)]
    public int Dispatched { get; init; }

    internal UnitSeats ToSeats() => new(Unit, new(All, FrontLine, Managers, Women, Dispatched));
}
