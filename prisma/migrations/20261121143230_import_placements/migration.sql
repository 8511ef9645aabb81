-- AlterEnum
ALTER TYPE "ImportKind" ADD VALUE 'placements';
