using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Host.Persistence.Mappings;

internal sealed class BallotVoterMapping : IEntityTypeConfiguration<BallotVoterRow>
{
    public const string Table = "ballot_voters";

    public void Configure(EntityTypeBuilder<BallotVoterRow> builder)
    {
        builder.ToTable(Table);
        builder.HasKey(v => new { v.Ballot, v.Voter });
        builder.Property(v => v.Voter).ValueGeneratedNever();
        builder.Property(v => v.Group).HasMaxLength(200);
        builder.Property(v => v.Wrapped).HasMaxLength(64).IsConcurrencyToken();
    }
}
