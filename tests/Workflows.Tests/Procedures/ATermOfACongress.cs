using Workflows.Tests.Runner;

namespace Workflows.Tests.Procedures;

public sealed class ATermOfACongress
{
    private static Course Begun => new(TheProcedures.CongressElection);

    private static Course AtTheElections =>
        Begun.Then("countStaff.Counted", "planSeats.Planned", "announceElection.Announced").Opens("holdElections");

    private static Course Running =>
        AtTheElections.Then("holdElections.Held", "checkMandates.Confirmed", "publishRoll.Published").Opens("serveTerm", "prepareNextTerm");

    [Fact]
    public void Goes_from_the_count_of_the_staff_to_the_end_of_the_term() =>
        Begun.Opens("countStaff")
            .Then("countStaff.Counted").Opens("planSeats")
            .Then("planSeats.Planned").Opens("announceElection")
            .Then("announceElection.Announced").Opens("holdElections")
            .Then("holdElections.Held").Opens("checkMandates")
            .Then("checkMandates.Confirmed").Opens("publishRoll")
            .Then("publishRoll.Published").Opens("serveTerm", "prepareNextTerm")
            .Then("prepareNextTerm.Ended").Ends();

    [Fact]
    public void Puts_a_number_beyond_the_laws_to_the_management_until_it_agrees() =>
        Begun.Then("countStaff.Counted", "planSeats.ForAgreement").Opens("agreeSeats")
            .Then("agreeSeats.Returned").Opens("planSeats")
            .Then("planSeats.ForAgreement", "agreeSeats.Agreed").Opens("announceElection");

    [Fact]
    public void Counts_the_staff_again() => Begun.Then("countStaff.Counted", "planSeats.Recount").Opens("countStaff");

    [Fact]
    public void Can_be_called_off_before_the_elections_are_announced()
    {
        Begun.Then("countStaff.CalledOff").Ends();
        Begun.Then("countStaff.Counted", "planSeats.CalledOff").Ends();
    }

    [Fact]
    public void Has_a_unit_elect_anew_where_somebody_was_not_lawfully_elected() =>
        AtTheElections.Then("holdElections.Held", "checkMandates.SentBack").Opens("holdElections");

    [Fact]
    public void Fills_vacant_seats_while_the_next_elections_are_watched() =>
        Running.Then("serveTerm.SeatVacant").Opens("prepareNextTerm", "fillVacancies")
            .Then("fillVacancies.Filled").Opens("prepareNextTerm", "serveTerm")
            .Then("serveTerm.SeatVacant", "fillVacancies.LeftVacant").Opens("prepareNextTerm", "serveTerm");

    [Fact]
    public void Ends_with_a_seat_still_vacant() => Running.Then("serveTerm.SeatVacant", "prepareNextTerm.Ended").Ends();
}
