using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Host.Persistence.Mappings;

internal sealed class BallotSealMapping : IEntityTypeConfiguration<BallotSealRow>
{
    public const string Table = "ballot_seals";

    public void Configure(EntityTypeBuilder<BallotSealRow> builder)
    {
        builder.ToTable(Table);
        builder.HasKey(s => new { s.Ballot, s.Group });
        builder.Property(s => s.Group).HasMaxLength(200);
    }
}
